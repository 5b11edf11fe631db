import { firstSight } from '../../../renderer/canvas/places/sight.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { asked } from '../canvas/asked.ts';
import { largeMap } from '../canvas/largeMap.ts';

const journey = largeMap(asked.count, asked.links).snapshot();
const layout = layoutMap(journey);

/** The same cards in the same places as on Senda's side, and the links between them. */
export const cards = [...layout.cards.values()];
export const links = Object.values(journey.links);
export const sight = firstSight(layout, { width: innerWidth, height: innerHeight });
export const cardOf = (id) => layout.cards.get(id);
