import { labelLink, setLinkShare } from '../../shared/edits/links.ts';
import type { Id } from '../../shared/journey/id.ts';
import { ThingComments } from '../comments/ThingComments.tsx';
import { cardName } from '../session/names.ts';
import { useEdit, useMap, useSession } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import { PanelHead } from './PanelHead.tsx';
import styles from './panels.module.css';
import { RemoveButton } from './RemoveButton.tsx';
import { TextField } from './TextField.tsx';

/** A way from card to card: what happens on it, and how many take it. */
export function LinkPanel({ id }: { id: Id }) {
  const { words } = useWords();
  const edit = useEdit();
  const { live } = useSession();
  const link = useMap((journey) => journey.links[id]);
  if (!link) return null;
  const from = cardName(live.snapshot(), link.fromId, words);
  const to = cardName(live.snapshot(), link.toId, words);
  return (
    <>
      <PanelHead line={words('panels.link.title')} />
      <p className={styles.about}>{words('panels.link.from', { from, to })}</p>
      <TextField
        label={words('panels.card.linkLabel')}
        value={link.label}
        onWrite={(text) => edit(labelLink(id, text))}
      />
      <label className={styles.number}>
        <span className={styles.label}>{words('panels.link.share')}</span>
        <input
          className={input.input}
          type="number"
          min={0}
          max={100}
          value={link.share === null ? '' : Math.round(link.share * 1000) / 10}
          onChange={({ target }) => {
            const share = target.value === '' ? null : Math.min(100, Math.max(0, target.valueAsNumber)) / 100;
            edit(setLinkShare(id, share));
          }}
        />
      </label>
      <ThingComments aboutId={id} />
      <RemoveButton selection={{ kind: 'link', id }} />
    </>
  );
}
