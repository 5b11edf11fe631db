import type { Geometry } from '../useMapLayout.ts';
import { BackToMap } from './BackToMap.tsx';
import { FirstWords } from './FirstWords.tsx';
import { FocusSign, FocusVeil } from './FocusVeil.tsx';
import { FoundLayer } from './FoundLayer.tsx';
import { HeldOver, useHeldOver } from './HeldOver.tsx';
import { MiniMap } from './MiniMap.tsx';
import { useProjector } from './useProjector.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** What lies on the map and moves with it, to lead the eye: above the cards, below the heads. */
export const SightLayers = ({ layout, frame }: Geometry) => (
  <>
    <FocusVeil layout={frame} />
    <FoundLayer layout={layout} />
    <HeldOver layout={layout} />
    <FirstWords layout={frame} />
  </>
);

/** What stands in the corners of the window to look about the map with. */
export function SightTools({ layout, frame }: Geometry) {
  useProjector();
  useHeldOver(layout);
  return (
    <>
      <FocusSign />
      <BackToMap layout={frame} />
      <MiniMap layout={layout} />
      <ZoomButtons />
    </>
  );
}
