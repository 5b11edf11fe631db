import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { columnsInOrder, parentOf, type StageBranch, spanOf, stageTree } from '../journey/stageTree.ts';
import type { Hyphens } from './hyphenate.ts';
import type { StageBox } from './mapLayout.ts';
import { measures } from './measures.ts';
import { type StageHead, stageHead } from './stageHead.ts';

/** The columns from `first` to `last`, by position. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

export interface Columns {
  readonly stages: readonly StageBox[];
  readonly groups: readonly StageBox[];
  readonly width: number;
  readonly headHeight: number;
  /** Every stage's columns, steps of folded stages included, each stage before its steps. */
  readonly reach: ReadonlyMap<Id, Reach>;
  /** Alike for two maps in which cards and curves lie across the same columns. */
  readonly signature: string;
}

/** The stages side by side, each as wide as a person made it or as its curve needs, and those with steps above them. */
export function columnsOf(journey: JourneyMap, personaIds: readonly Id[] | undefined, hyphens: Hyphens): Columns {
  const { stages } = journey;
  const crowd = mostPoints(journey, personaIds);
  const inRow = columnsInOrder(stages);
  const heads = inRow.map((stage) => stageHead(stage, parentOf(stages, stage), hyphens, crowd.get(stage.id)));
  const tree = stageTree(stages);
  const reach = reachesOf(tree, inRow);
  const boxes = boxesOf(heads, tree, reach, hyphens);
  const places = boxes.stages.map(({ id, x, width, isCollapsed }) => `${id} ${x} ${width} ${isCollapsed}`);
  const reaches = [...reach].map(([id, { first, last }]) => `${id} ${first} ${last}`);
  return { ...boxes, reach, signature: [...places, ...reaches].join('|') };
}

/** The columns that a card lies across; null where its stage is gone. As `spanOf`, but looked up. */
export function reachOfCard(reach: Columns['reach'], card: Pick<Card, 'stageId' | 'untilStageId'>): Reach | null {
  const own = reach.get(card.stageId);
  const until = card.untilStageId === null ? undefined : reach.get(card.untilStageId);
  return own && until && until.last > own.last ? { first: own.first, last: until.last } : (own ?? null);
}

/** Whether every column of a reach is folded, and so hides what lies in it. */
export function isFolded(stages: Columns['stages'], { first, last }: Reach): boolean {
  for (let at = first; at <= last; at += 1) if (!stages[at]?.isCollapsed) return false;
  return true;
}

function reachesOf(tree: readonly StageBranch[], columns: readonly { readonly id: Id }[]): Map<Id, Reach> {
  const reach = new Map<Id, Reach>();
  for (const { stage, steps } of tree)
    for (const { id } of [stage, ...steps]) {
      const own = spanOf(tree, columns, { stageId: id, untilStageId: null });
      if (own) reach.set(id, own);
    }
  return reach;
}

function boxesOf(heads: readonly StageHead[], tree: readonly StageBranch[], reach: Columns['reach'], hyphens: Hyphens) {
  const grouped = tree.filter(({ stage, steps }) => steps.length > 0 && !stage.isCollapsed);
  const widthOf = ({ first, last }: Reach) => heads.slice(first, last + 1).reduce((sum, { box }) => sum + box.width, 0);
  const above = grouped.flatMap(({ stage }) => {
    const own = reach.get(stage.id);
    return own ? [stageHead(stage, null, hyphens, 0, widthOf(own))] : [];
  });
  const tallest = (some: readonly StageHead[], least: number) => Math.max(least, ...some.map(({ height }) => height));
  const upper = above.length > 0 ? tallest(above, measures.groupHeadHeight) : 0;
  const isStep = ({ box }: StageHead) => box.parentId !== null;
  const lower = upper > 0 ? tallest(heads.filter(isStep), measures.stepHeadHeight) : 0;
  const headHeight = Math.max(
    upper + lower,
    tallest(
      heads.filter((head) => !isStep(head)),
      measures.stageHeadHeight,
    ),
  );

  let x: number = measures.laneTitleWidth;
  const stages = heads.map(({ box }): StageBox => {
    const y = box.parentId === null ? 0 : upper;
    const placed = { ...box, x, y, height: headHeight - y };
    x += box.width;
    return placed;
  });
  const groups = above.map(({ box }): StageBox => {
    const start = stages[reach.get(box.id)?.first ?? 0]?.x ?? 0;
    return { ...box, x: start, y: 0, height: upper };
  });
  return { stages, groups, width: x, headHeight };
}

/** Stage → how many points one persona's curve has in it at most. */
function mostPoints(journey: JourneyMap, personaIds: readonly Id[] | undefined): Map<Id, number> {
  const each = new Map<string, number>();
  const most = new Map<Id, number>();
  for (const emotion of Object.values(journey.emotions)) {
    if (personaIds && !personaIds.includes(emotion.personaId)) continue;
    const key = `${emotion.stageId}|${emotion.personaId}`;
    const count = (each.get(key) ?? 0) + 1;
    each.set(key, count);
    most.set(emotion.stageId, Math.max(count, most.get(emotion.stageId) ?? 0));
  }
  return most;
}
