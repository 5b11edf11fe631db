import { useEffect, useState } from 'react';
import { tinykeys } from 'tinykeys';
import type { AppStart, RecentMap, Theme } from '../../../shared/bridge/contract.ts';
import type { CommandId } from '../../../shared/commands/commands.ts';
import { ariaKeys, keysOf } from '../../commands/keyNames.ts';
import { runCommand } from '../../commands/registry.ts';
import { useCommands } from '../../commands/useCommands.ts';
import { shortcutOf } from '../../commands/useHint.ts';
import { on } from '../../session/bridge.ts';
import { useWords } from '../../session/words.ts';
import { Mark } from '../../ui/Mark.tsx';
import { useAppCommands } from '../useAppCommands.ts';
import { blankTemplate } from './blankTemplate.ts';
import { DropZone } from './DropZone.tsx';
import { MapCard } from './MapCard.tsx';
import { SettingsLine } from './SettingsLine.tsx';
import styles from './startScreen.module.css';
import { useStarting } from './useStarting.ts';
import { whenIn } from './when.ts';

interface Props {
  start: AppStart;
  theme: Theme;
  onMapOpened: () => Promise<void>;
}

/** A wall of finished maps, not a form. */
export function StartScreen({ start, theme, onMapOpened }: Props) {
  const { words } = useWords();
  const recents = useRecents(start.recents);
  const { newMap, openFile, openRecent, openSample, openTemplate, takeDropped } = useStarting(onMapOpened);
  useStartCommands({ newMap, openFile });
  return (
    <div className={styles['screen']}>
      <aside className={styles['side']}>
        <h1 className={styles['name']}>
          <Mark size={28} />
          {words('app.name')}
        </h1>
        <p className={styles['claim']}>{words('app.claim')}</p>
        <div className={styles['actions']}>
          <button type="button" className={styles['primary']} {...keyed('file.new')} onClick={newMap}>
            {words('app.start.newMap')}
            <Key of="file.new" />
          </button>
          <button type="button" className={styles['action']} {...keyed('file.open')} onClick={openFile}>
            {words('app.start.openFile')}
            <Key of="file.open" />
          </button>
          <button type="button" className={styles['action']} onClick={() => runCommand('workshop.join')}>
            {words('app.start.joinWorkshop')}
          </button>
        </div>
        <DropZone onDropped={takeDropped} />
        <SettingsLine theme={theme} />
      </aside>
      <main className={styles['wall']}>
        <Recents recents={recents} onOpen={openRecent} />
        <section>
          <h2>{words('app.start.finished')}</h2>
          <ul className={styles['cards']}>
            {start.samples.map((sample) => (
              <MapCard key={sample.name} {...sample} line={sample.about} onOpen={() => openSample(sample.name)} />
            ))}
            {start.templates.map((template) => (
              <MapCard
                key={template.name}
                {...template}
                line={template.name === blankTemplate ? words('app.start.blank') : template.about}
                onOpen={() => openTemplate(template.name)}
              />
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}

const keyed = (id: CommandId) => ({ 'aria-keyshortcuts': ariaKeys(shortcutOf(id) ?? '') });

/** To the eye; screen readers hear of it as a shortcut, not as a part of the button's name. */
function Key({ of }: { of: CommandId }) {
  const { language } = useWords();
  return <kbd aria-hidden>{keysOf(shortcutOf(of) ?? '', language).join(' ')}</kbd>;
}

function Recents({ recents, onOpen }: { recents: RecentMap[]; onOpen: (token: string) => void }) {
  const { words, language } = useWords();
  if (recents.length === 0) return null;
  return (
    <section>
      <h2>{words('app.start.recent')}</h2>
      <ul className={styles['cards']}>
        {recents.map((recent) => (
          <MapCard
            key={recent.token}
            title={recent.title || recent.fileName}
            line={recent.isMissing ? words('app.start.missing') : whenIn(language, recent.openedAt, new Date())}
            preview={recent.preview}
            isMissing={recent.isMissing}
            onOpen={() => onOpen(recent.token)}
          />
        ))}
      </ul>
    </section>
  );
}

function useRecents(initial: RecentMap[]): RecentMap[] {
  const [recents, setRecents] = useState(initial);
  useEffect(() => on('recents.changed', (event) => setRecents(event.recents)), []);
  return recents;
}

/** Menu and keyboard, as far as they make sense without a map. */
function useStartCommands({ newMap, openFile }: Pick<ReturnType<typeof useStarting>, 'newMap' | 'openFile'>): void {
  useAppCommands();
  // Here the map opens in this very window, which has to hear of it.
  useCommands({ 'file.new': newMap, 'file.open': openFile });
  useEffect(() => on('command.chosen', ({ command }) => void runCommand(command)), []);
  useEffect(() => {
    const run = (id: CommandId) => (event: KeyboardEvent) => {
      event.preventDefault();
      runCommand(id);
    };
    return tinykeys(window, { '$mod+KeyO': run('file.open'), '$mod+KeyN': run('file.new') });
  }, []);
}
