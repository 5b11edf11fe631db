import type { LaneKind } from '../../shared/journey/lane.ts';

type GroupName = 'customer' | 'company' | 'better' | 'free';

/** What a lane can hold, in the order in which one looks for it. */
export const laneGroups: readonly { readonly id: GroupName; readonly kinds: readonly LaneKind[] }[] = [
  { id: 'customer', kinds: ['goal', 'action', 'thought', 'feeling', 'quote', 'need', 'pain', 'gain'] },
  {
    id: 'company',
    kinds: ['touchpoint', 'channels', 'evidence', 'onstage', 'backstage', 'support', 'system', 'owner'],
  },
  { id: 'better', kinds: ['opportunity', 'idea', 'kpi'] },
  { id: 'free', kinds: ['text', 'note', 'image', 'custom'] },
];
