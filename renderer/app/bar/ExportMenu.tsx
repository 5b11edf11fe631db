import { Check } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { CommandId } from '../../../shared/commands/commands.ts';
import type { Paper } from '../../../shared/layout/paper.ts';
import { usualSmallest } from '../../../shared/share/withoutCustomers.ts';
import { keysOf } from '../../commands/keyNames.ts';
import { shortcutOf } from '../../commands/useHint.ts';
import { useWords } from '../../session/words.ts';
import buttons from '../../ui/barButton.module.css';
import styles from './topBar.module.css';
import { useExport } from './useExport.ts';

const papers: Paper[] = ['fit', 'a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'tabloid'];

const picture = 'png';
const few = 'few';
const smallest = usualSmallest;

/** The map as a file for others: a PDF on a chosen paper, or a picture. */
export function ExportMenu() {
  const { words } = useWords();
  const { isExporting, exportAs, isHidingFew, setHidingFew } = useExport();
  return (
    <MenuTrigger>
      <Button className={buttons.primary ?? ''} isDisabled={isExporting}>
        {words(isExporting ? 'app.bar.exporting' : 'app.bar.export')}
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu
          className={styles['menu'] ?? ''}
          aria-label={words('app.bar.export')}
          onAction={(key) => {
            if (key === picture) void exportAs('png', 'fit');
            else if (key !== few) void exportAs('pdf', key as Paper);
          }}
        >
          <MenuSection>
            <Header className={styles['menuHead'] ?? ''}>{words('app.bar.exportPdf')}</Header>
            {papers.map((paper) => (
              <MenuItem key={paper} id={paper} className={styles['item'] ?? ''}>
                {words(`app.paper.${paper}`)}
                {paper === 'fit' && <Key of="file.exportPdf" />}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection>
            <Header className={styles['menuHead'] ?? ''}>{words('app.bar.exportPng')}</Header>
            <MenuItem id={picture} className={styles['item'] ?? ''}>
              {words('app.paper.fit')}
              <Key of="file.exportPng" />
            </MenuItem>
          </MenuSection>
          <MenuSection
            selectionMode="multiple"
            selectedKeys={isHidingFew ? [few] : []}
            onSelectionChange={(keys) => setHidingFew(keys === 'all' || new Set(keys).has(few))}
          >
            <Header className={styles['menuHead'] ?? ''}>{words('print.forOthers')}</Header>
            <MenuItem id={few} className={styles['item'] ?? ''} textValue={words('print.hideFew', { smallest })}>
              <span className={styles['tick']} aria-hidden>
                {isHidingFew && <Check size={14} />}
              </span>
              {words('print.hideFew', { smallest })}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The key that gives the same. */
function Key({ of }: { of: CommandId }) {
  const { language } = useWords();
  return <kbd className={styles['key']}>{keysOf(shortcutOf(of) ?? '', language).join(' ')}</kbd>;
}
