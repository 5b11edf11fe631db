import type { Id } from '../../journey/id.ts';
import type { Link } from '../../journey/link.ts';
import type { Language } from '../../text/language.ts';
import { numberIn } from '../../text/words.ts';
import type { Columns } from '../columns.ts';
import type { Lines } from '../mapLayout.ts';
import { textStyles } from '../textStyles.ts';
import { linesWidth, noLines, wrapAtMost } from '../wrapText.ts';
import { courseBetween } from './courseBetween.ts';
import { courseInLane } from './courseInLane.ts';
import type { LaneSight } from './laneSight.ts';
import { gutterOf, type Spot } from './trails.ts';
import { type Course, isBeside } from './wayEnds.ts';

/** A way before anything has a height: which gutters it takes, and what it needs at the foot of a lane. */
export interface WayPlan extends Course {
  readonly link: Readonly<Link>;
  readonly isReturn: boolean;
  readonly label: Lines;
  readonly room: FootRoom | null;
}

/** From one x to another at the foot of a lane, for a way that runs there, for words, or for both. */
export interface FootRoom {
  readonly laneId: Id;
  readonly left: number;
  readonly right: number;
  readonly isRun: boolean;
  readonly hasWords: boolean;
}

/** What all ways of a map lie in. */
export interface Setting {
  readonly sights: readonly LaneSight[];
  readonly lanes: readonly { readonly id: Id }[];
  readonly columns: Columns;
  readonly language: Language;
}

export function planOf(
  link: Readonly<Link>,
  from: Spot,
  to: Spot,
  { sights, lanes, columns, language }: Setting,
): WayPlan {
  const label = labelOf(link, from, to, language);
  const hasWords = label.lines.length > 0;
  const course =
    from.laneAt === to.laneAt ? courseInLane(from, to, hasWords, columns) : courseBetween(from, to, sights, columns);
  const laneId = lanes[Math.min(from.laneAt, to.laneAt)]?.id ?? '';
  const isRun = course.kind === 'below';
  const room = isRun || hasWords ? { laneId, isRun, hasWords, ...spanOf(course, label, columns) } : null;
  return { link, label, room, isReturn: isReturn(from, to), ...course };
}

function isReturn({ card: from, ...here }: Spot, { card: to, ...there }: Spot): boolean {
  if (from.reach.first !== to.reach.first) return from.reach.first > to.reach.first;
  return here.laneAt === there.laneAt && there.at <= here.at;
}

/** Every column that the way or its words may come across; all of them where it has to go round wide cards. */
function spanOf({ kind, start, end }: Course, label: Lines, columns: Columns): { left: number; right: number } {
  const isDodging = [start, end].some((one) => isBeside(one) && one.trail.dodges.length > 0);
  const whole = { left: columns.stages[0]?.x ?? 0, right: columns.width };
  if (isDodging) return whole;
  const [one, other] = [start.spot, end.spot];
  const [from, to] =
    kind === 'below'
      ? [
          Math.min(gutterOf(one, 'left'), gutterOf(other, 'left')),
          Math.max(gutterOf(one, 'right'), gutterOf(other, 'right')),
        ]
      : [
          Math.max(gutterOf(one, 'left'), gutterOf(other, 'left')),
          Math.min(gutterOf(one, 'right'), gutterOf(other, 'right')),
        ];
  const edges = [from, to].map((gutter) => columns.stages[gutter]?.x ?? columns.width);
  const [left, right] = [Math.min(...edges), Math.max(...edges)];
  const lack = Math.max(0, linesWidth(label, textStyles.linkLabel) + 8 - (kind === 'below' ? right - left : 0)) / 2;
  return wholeColumns(within(left - lack, right + lack, whole), columns);
}

/** A lane grows column by column, so words may as well have all of those that they take. */
function wholeColumns({ left, right }: { left: number; right: number }, { stages }: Columns) {
  const touched = stages.filter(({ x, width }) => x < right && left < x + width);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? { left: first.x, right: last.x + last.width } : { left, right };
}

/** Moved as far as it must so as to stay on the map. */
function within(left: number, right: number, whole: { left: number; right: number }) {
  const by = Math.max(0, whole.left - left) - Math.max(0, right - whole.right);
  return { left: Math.max(whole.left, left + by), right: Math.min(whole.right, right + by) };
}

function labelOf(link: Readonly<Link>, from: Spot, to: Spot, language: Language): Lines {
  if (link.label === '' && link.share === null) return noLines(textStyles.linkLabel);
  const share = link.share === null ? '' : numberIn(language, { style: 'percent' }).format(link.share);
  const text = [link.label, share].filter((part) => part !== '').join(' · ');
  const width = Math.max(160, Math.abs(middleOf(from) - middleOf(to)) - 24);
  return wrapAtMost(text, textStyles.linkLabel, width, 1);
}

const middleOf = ({ card: { x, width } }: Spot): number => x + width / 2;
