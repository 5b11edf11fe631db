import { memo } from 'react';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import { BasisTip } from './BasisTip.tsx';
import { BudgetTip } from './BudgetTip.tsx';
import { CardGrips } from './CardGrips.tsx';
import { CarriedHead } from './CarriedHead.tsx';
import { ChosenCards } from './ChosenCards.tsx';
import { HeldShapes } from './HeldShapes.tsx';

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
