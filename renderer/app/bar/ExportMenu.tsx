import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Paper } from '../../../shared/bridge/contract.ts';
import { useWords } from '../../session/words.ts';
import styles from './topBar.module.css';
import { useExport } from './useExport.ts';

const papers: Paper[] = ['fit', 'a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'tabloid'];

const picture = 'png';

/** The map as a file for others: a PDF on a chosen paper, or a picture. */
export function ExportMenu() {
  const { words } = useWords();
  const { isExporting, exportAs } = useExport();
  return (
    <MenuTrigger>
      <Button className={styles['primary'] ?? ''} isDisabled={isExporting}>
        {words(isExporting ? 'app.bar.exporting' : 'app.bar.export')}
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu
          className={styles['menu'] ?? ''}
          aria-label={words('app.bar.export')}
          onAction={(key) => void (key === picture ? exportAs('png', 'fit') : exportAs('pdf', key as Paper))}
        >
          <MenuSection>
            <Header className={styles['menuHead'] ?? ''}>{words('app.bar.exportPdf')}</Header>
            {papers.map((paper) => (
              <MenuItem key={paper} id={paper} className={styles['item'] ?? ''}>
                {words(`app.paper.${paper}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection>
            <Header className={styles['menuHead'] ?? ''}>{words('app.bar.exportPng')}</Header>
            <MenuItem id={picture} className={styles['item'] ?? ''}>
              {words('app.paper.fit')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
