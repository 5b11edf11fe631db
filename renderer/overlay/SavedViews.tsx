import { Bookmark, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { OverlayChoice } from '../../shared/bridge/contract.ts';
import { addSavedView, removeSavedView } from '../../shared/edits/savedViews.ts';
import { inOrder } from '../../shared/journey/order.ts';
import type { SavedView } from '../../shared/journey/savedView.ts';
import { useHint } from '../commands/useHint.ts';
import { peopleWords, whenWords } from '../session/readingWords.ts';
import { useEdit, useMap } from '../session/session.ts';
import { useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import styles from './overlay.module.css';
import saved from './savedViews.module.css';

/** Ways of looking at the figures that somebody gave a name; they travel with the map. */
export function SavedViews() {
  const { words } = useWords();
  return (
    <DialogTrigger>
      <span title={words('overlay.views.label')}>
        <Button className={styles['chip'] ?? ''} aria-label={words('overlay.views.label')}>
          <Bookmark size={13} aria-hidden />
        </Button>
      </span>
      <Popover className={styles['popover'] ?? ''} placement="top">
        <Dialog className={saved['dialog'] ?? ''} aria-label={words('overlay.views.label')}>
          {({ close }) => <Views close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Views({ close }: { close: () => void }) {
  const { words, language } = useWords();
  const hint = useHint();
  const edit = useEdit();
  const view = useViewStore();
  const overlay = useView((state) => state.overlay);
  const views = useMap((journey) => journey.views);
  const metrics = useMap((journey) => journey.metrics);
  const metric = overlay.metricId === null ? undefined : metrics[overlay.metricId];
  const proposed = [
    metric?.name,
    Object.keys(overlay.segment).length > 0 && peopleWords(overlay.segment, words),
    whenWords(overlay.period, words, language),
    overlay.mode && overlay.mode !== 'badge' && words(`overlay.mode.${overlay.mode}`),
  ]
    .filter(Boolean)
    .join(' · ');
  const [name, setName] = useState(proposed);
  const save = (event: FormEvent) => {
    event.preventDefault();
    edit(addSavedView({ ...fieldsOf(overlay), name: name.trim() || proposed }));
    close();
  };
  const show = (chosen: SavedView) => {
    view.setState({ overlay: choiceOf(chosen) });
    close();
  };
  return (
    <>
      <h2 className={saved['title']}>{words('overlay.views.label')}</h2>
      {inOrder(views).map((each) => (
        <div key={each.id} className={saved['line']}>
          <button
            type="button"
            className={saved['show']}
            disabled={each.metricId !== null && !(each.metricId in metrics)}
            onClick={() => show(each)}
          >
            {each.name}
          </button>
          <button
            type="button"
            className={saved['remove']}
            {...hint(words('overlay.views.remove', { name: each.name }))}
            onClick={() => edit(removeSavedView(each.id))}
          >
            <X size={13} aria-hidden />
          </button>
        </div>
      ))}
      <form className={saved['form']} onSubmit={save}>
        <label>
          {words('overlay.views.name')}
          <input
            className={input.small}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button type="submit">{words('overlay.views.save')}</button>
      </form>
    </>
  );
}

const fieldsOf = ({ metricId, segment, period, mode = 'badge', against = null }: OverlayChoice) => ({
  ...{ metricId, segment, period, mode, against },
});

const choiceOf = ({ metricId, segment, period, mode, against }: SavedView): OverlayChoice => ({
  ...{ metricId, segment, period, mode, against },
});
