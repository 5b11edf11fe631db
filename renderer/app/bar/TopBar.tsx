import { PanelLeft, PanelRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Theme } from '../../../shared/bridge/contract.ts';
import { runCommand } from '../../commands/registry.ts';
import { useHint } from '../../commands/useHint.ts';
import { CommentsButton } from '../../comments/CommentsButton.tsx';
import { can } from '../../session/bridge.ts';
import { useView } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import buttons from '../../ui/barButton.module.css';
import { Mark } from '../../ui/Mark.tsx';
import { WorkshopButton } from '../../workshop/WorkshopButton.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FileLine } from './FileLine.tsx';
import { MapTitle } from './MapTitle.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import styles from './topBar.module.css';
import { ViewSwitch } from './ViewSwitch.tsx';

interface Props {
  theme: Theme;
  onImport: () => void;
  /** What else stands at the right end. */
  tools?: ReactNode;
}

/** Top: what this is, in which state; in the middle the views; at the right what can be done with all of it. */
export function TopBar({ theme, onImport, tools }: Props) {
  const { words } = useWords();
  const hint = useHint();
  const isPersonaShown = useView((view) => view.isPersonaShown);
  const isPanelShown = useView((view) => view.isPanelShown);
  return (
    <header className={styles['bar']} data-bar>
      <div className={styles['left']}>
        <Mark size={22} />
        <MapTitle />
        {can('map.save') && <FileLine />}
      </div>
      <ViewSwitch />
      <div className={styles['right']}>
        <button
          type="button"
          className={styles['icon']}
          aria-pressed={isPersonaShown}
          {...hint(words(isPersonaShown ? 'app.bar.hidePersona' : 'app.bar.showPersona'), { command: 'view.persona' })}
          onClick={() => runCommand('view.persona')}
        >
          <PanelLeft size={16} aria-hidden />
        </button>
        <button
          type="button"
          className={styles['icon']}
          aria-pressed={isPanelShown}
          {...hint(words(isPanelShown ? 'app.bar.hidePanel' : 'app.bar.showPanel'), { command: 'view.details' })}
          onClick={() => runCommand('view.details')}
        >
          <PanelRight size={16} aria-hidden />
        </button>
        <CommentsButton />
        <SettingsMenu theme={theme} />
        {can('survey.choose') && (
          <button
            type="button"
            className={buttons.button}
            {...hint(words('app.bar.importSurvey'), { command: 'file.importSurvey' })}
            onClick={onImport}
          >
            {words('app.bar.importSurvey')}
          </button>
        )}
        {can('workshop.start') && <WorkshopButton />}
        {can('map.export') && <ExportMenu />}
        {tools}
      </div>
    </header>
  );
}
