import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { FirstWords } from './FirstWords.tsx';
import { FocusSign, FocusVeil } from './FocusVeil.tsx';
import { FoundLayer } from './FoundLayer.tsx';
import { HeldOver, useHeldOver } from './HeldOver.tsx';
import { MiniMap } from './MiniMap.tsx';
import { useProjector } from './useProjector.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** What lies on the map and moves with it, to lead the eye: above the cards, below the heads. */
export const SightLayers = ({ layout }: { layout: MapLayout }) => (
  <>
    <FocusVeil layout={layout} />
    <FoundLayer layout={layout} />
    <HeldOver layout={layout} />
  </>
);

/** What stands in the corners of the window to look about the map with. */
export function SightTools({ layout }: { layout: MapLayout }) {
  useProjector();
  useHeldOver(layout);
  return (
    <>
      <FirstWords layout={layout} />
      <FocusSign />
      <MiniMap layout={layout} />
      <ZoomButtons layout={layout} />
    </>
  );
}
