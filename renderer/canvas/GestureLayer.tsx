import { memo } from 'react';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { BasisTip } from './cards/BasisTip.tsx';
import { BudgetTip } from './cards/BudgetTip.tsx';
import { CardGrips } from './cards/CardGrips.tsx';
import { ChosenCards } from './cards/ChosenCards.tsx';
import { CarriedHead } from './dragging/CarriedHead.tsx';
import { HeldShapes } from './dragging/HeldShapes.tsx';

/** What gestures draw over the map: the frame, rings, grips, and what is not yet let go. */
export const GestureLayer = memo(function GestureLayer({ layout }: { layout: MapLayout }) {
  return (
    <>
      <ChosenCards layout={layout} />
      <CardGrips layout={layout} />
      <HeldShapes layout={layout} />
      <BasisTip layout={layout} />
      <BudgetTip layout={layout} />
      <CarriedHead />
    </>
  );
});
