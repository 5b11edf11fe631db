import type { LaneKind } from '../journey/lane.ts';
import type { BlueprintKind, BlueprintLine, LaneBox } from './mapLayout.ts';

interface Border {
  readonly kind: BlueprintKind;
  readonly above: readonly LaneKind[];
  readonly below: readonly LaneKind[];
}

/** What each line parts: customer from company, what they see from what they don't, doing from helping. */
const borders: readonly Border[] = [
  { kind: 'interaction', above: ['action'], below: ['onstage'] },
  { kind: 'visibility', above: ['onstage', 'touchpoint', 'action'], below: ['backstage'] },
  { kind: 'internal', above: ['onstage', 'backstage'], below: ['support', 'system'] },
];

/** A blueprint's lines, as far as both sides of each are on the map. */
export const blueprintLines = (lanes: readonly LaneBox[]): BlueprintLine[] =>
  borders.flatMap(({ kind, above, below }) => {
    const upper = lanes.findIndex((lane) => above.includes(lane.kind));
    const lower = lanes.find((lane, at) => upper >= 0 && at > upper && below.includes(lane.kind));
    return lower ? [{ kind, y: lower.y }] : [];
  });
