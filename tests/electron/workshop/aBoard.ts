import type { Room } from '../../../shared/workshop/room.ts';
import { aMap } from '../../builders/aMap.ts';
import type { TestWorkshop } from './aWorkshop.ts';

/** A small map of a workshop, and what a test asks of it. */
export const aBoard = () =>
  aMap().withStages('Before', 'After').withLanes('touchpoint', 'pain').withCard('Letter').withCard('Call').state();

export const cards = (workshop: TestWorkshop): string[] =>
  Object.values(workshop.live.snapshot().cards).map(({ text }) => text);

export const idOf = (workshop: TestWorkshop, text: string): string =>
  Object.values(workshop.live.snapshot().cards).find((card) => card.text === text)?.id ?? '';

export const namesAndRoles = ({ people }: Pick<Room, 'people'>) => people.map(({ name, role }) => [name, role]).sort();

export function placeOn({ live }: TestWorkshop) {
  const { laneId, stageId } = Object.values(live.snapshot().cards)[0] ?? {};
  return { laneId: laneId ?? '', stageId: stageId ?? '' };
}
