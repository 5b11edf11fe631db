import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useViewStore } from '../../session/view.ts';
import type { CanvasStore } from '../canvasState.ts';
import { driftOf } from './heldPlace.ts';

/**
 * What colleagues do meanwhile never moves what one is holding: where a stage or a card of theirs would push it along,
 * the map slides back under it by as much. What the gesture itself changes, a row that grows, moves as it did.
 */
export function useHeldStill(layout: MapLayout, journey: JourneyMap, canvas: CanvasStore) {
  const store = useStoreApi();
  const view = useViewStore();
  const known = useRef({ layout, journey });
  useLayoutEffect(() => {
    const before = known.current;
    known.current = { layout, journey };
    if (before.layout === layout || before.journey === journey) return;
    const drift = driftOf(before.layout, layout, { ...canvas.getState(), ...view.getState() });
    if (drift.x === 0 && drift.y === 0) return;
    const { transform, panBy } = store.getState();
    void panBy({ x: -drift.x * transform[2], y: -drift.y * transform[2] });
  }, [layout, journey, canvas, view, store]);
}
