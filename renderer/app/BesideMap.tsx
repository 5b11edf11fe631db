import { useEffect } from 'react';
import { RightPanel } from '../panels/RightPanel.tsx';
import { useView } from '../session/view.ts';
import { WorkshopPanel } from '../workshop/lead/WorkshopPanel.tsx';
import { useSeat } from '../workshop/seat.ts';
import { useWorkshopView, useWorkshopViewStore } from '../workshop/workshopView.ts';

/** At the right there is room for one sheet: the workshop's, or the one about what is selected. What was asked for last stands there. */
export function BesideMap() {
  const workshop = useWorkshopViewStore();
  const isInWorkshop = useSeat() !== null;
  const isWorkshopShown = useWorkshopView((state) => state.isPanelShown);
  const areCommentsShown = useView(({ comments }) => comments.isShown);
  useEffect(() => {
    if (areCommentsShown) workshop.setState({ isPanelShown: false });
  }, [areCommentsShown, workshop]);
  return isInWorkshop && isWorkshopShown ? <WorkshopPanel /> : <RightPanel />;
}
