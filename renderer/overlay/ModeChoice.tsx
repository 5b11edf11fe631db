import { overlayModes } from '../../shared/journey/overlayMode.ts';
import { useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { Choose } from './Choose.tsx';

/** How the figures lie over the map. */
export function ModeChoice() {
  const { words } = useWords();
  const view = useViewStore();
  const mode = useView(({ overlay }) => overlay.mode ?? 'badge');
  return (
    <Choose
      label={words('overlay.mode.label')}
      value={mode}
      isPlain
      options={overlayModes.map((id) => ({
        id,
        name: words(`overlay.mode.${id}`),
        about: words(`overlay.modeAbout.${id}`),
      }))}
      onChoose={(id) => {
        const chosen = overlayModes.find((each) => each === id);
        if (chosen) view.setState(({ overlay }) => ({ overlay: { ...overlay, mode: chosen } }));
      }}
    />
  );
}
