import { memo } from 'react';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useSeat } from '../seat.ts';
import { VoteLayer } from '../votes/VoteLayer.tsx';
import { Cursors } from './Cursors.tsx';
import { LockedParts } from './LockedParts.tsx';
import { Reactions } from './Reactions.tsx';
import { Selections } from './Selections.tsx';
import { Spotlight } from './Spotlight.tsx';
import { useFollowing } from './useFollowing.ts';
import { useOwnPresence } from './useOwnPresence.ts';

/** Everything of a workshop that lies on the map, above the cards; nothing at all while none runs. */
export const PeerLayers = memo(function PeerLayers({ layout }: { layout: MapLayout }) {
  const seat = useSeat();
  return seat && <Layers layout={layout} />;
});

function Layers({ layout }: { layout: MapLayout }) {
  useOwnPresence(layout);
  useFollowing();
  return (
    <>
      <LockedParts layout={layout} />
      <Spotlight layout={layout} />
      <Selections layout={layout} />
      <VoteLayer layout={layout} />
      <Reactions layout={layout} />
      <Cursors />
    </>
  );
}
