import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect } from 'react';
import type { Place } from '../../../shared/workshop/presence.ts';
import { useFlow } from '../../canvas/Flow.tsx';
import { motionTime } from '../../canvas/sight/useSight.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { useSeat } from '../seat.ts';
import { useWorkshopView, useWorkshopViewStore } from '../workshopView.ts';
import { sightOfPlace } from './placeSeen.ts';

/** Shows what the followed person sees until one's own hand moves the map, and goes where the facilitator gathers all. */
export function useFollowing(): void {
  const flow = useFlow();
  const store = useStoreApi();
  const view = useViewStore();
  const workshop = useWorkshopViewStore();
  const { words } = useWords();
  const seat = useSeat();
  const followId = useWorkshopView((state) => state.followId);
  const others = seat?.others;
  const onGather = seat?.onGather;
  const isThere = seat?.room.people.some(({ id, isHere }) => id === followId && isHere) ?? false;

  const show = useCallback(
    (place: Place) => {
      const { width, height } = store.getState();
      if (width > 0) void flow.setViewport(sightOfPlace(place, { width, height }), { duration: motionTime() });
    },
    [flow, store],
  );

  useEffect(() => {
    if (!others || followId === null) return;
    if (!isThere) return workshop.setState({ followId: null });
    let last = '';
    const follow = () => {
      const place = others.people().find(({ who }) => who === followId)?.view;
      const text = JSON.stringify(place ?? null);
      if (!place || text === last) return;
      last = text;
      show(place);
    };
    follow();
    return others.onChange(follow);
  }, [others, followId, isThere, workshop, show]);

  useEffect(() => {
    const { domNode } = store.getState();
    if (!domNode || followId === null) return;
    const stop = () => workshop.setState({ followId: null });
    domNode.addEventListener('wheel', stop, { capture: true, passive: true });
    domNode.addEventListener('pointerdown', stop, { capture: true, passive: true });
    return () => {
      domNode.removeEventListener('wheel', stop, { capture: true });
      domNode.removeEventListener('pointerdown', stop, { capture: true });
    };
  }, [store, followId, workshop]);

  useEffect(
    () =>
      onGather?.((place) => {
        workshop.setState({ followId: null });
        view.setState({ place: 'map' });
        show(place);
        say(view, words('workshop.broughtHere'));
      }),
    [onGather, workshop, view, words, show],
  );
}
