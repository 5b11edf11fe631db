import { Languages } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Theme } from '../../../shared/bridge/contract.ts';
import type { Language } from '../../../shared/text/language.ts';
import { useWords } from '../../session/words.ts';
import { chooseLanguage, chooseTheme } from '../settings.ts';
import styles from './topBar.module.css';

const languages: Language[] = ['en', 'es'];
const themes: Theme[] = ['light', 'dark', 'system'];

/** Language and appearance; both change at once, in every window. */
export function SettingsMenu({ theme }: { theme: Theme }) {
  const { words, language } = useWords();
  return (
    <MenuTrigger>
      <span title={words('app.bar.settings')}>
        <Button className={styles['icon'] ?? ''} aria-label={words('app.bar.settings')}>
          <Languages size={16} aria-hidden />
        </Button>
      </span>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu className={styles['menu'] ?? ''} aria-label={words('app.bar.settings')}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[language]}
            onSelectionChange={(keys) => void chooseLanguage(chosenOf(keys) as Language)}
          >
            <Header className={styles['menuHead'] ?? ''}>{words('app.start.language')}</Header>
            {languages.map((option) => (
              <MenuItem key={option} id={option} className={styles['item'] ?? ''}>
                {words(`app.language.${option}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onSelectionChange={(keys) => void chooseTheme(chosenOf(keys) as Theme)}
          >
            <Header className={styles['menuHead'] ?? ''}>{words('app.start.theme')}</Header>
            {themes.map((option) => (
              <MenuItem key={option} id={option} className={styles['item'] ?? ''}>
                {words(`app.theme.${option}`)}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const chosenOf = (keys: 'all' | Iterable<string | number>): string => String([...keys][0] ?? '');
