// Several pages measured in turn, and a figure of two of them as a row of the table.
import { median } from '../runtime.mjs';
import { measure } from './measure.mjs';

/** Side → its figures, each the median of all rounds; in turn, so that a machine that slows down slows all. */
export async function inTurn(folder, asked, times) {
  const found = Object.fromEntries(Object.keys(asked).map((name) => [name, []]));
  for (let round = 0; round < times; round += 1)
    for (const [name, how] of Object.entries(asked)) found[name].push(await measure(folder, pageOf[name] ?? name, how));
  return Object.fromEntries(Object.entries(found).map(([name, runs]) => [name, middle(runs)]));
}

/** Sides that are another side's page, asked otherwise. */
const pageOf = { bare: 'flow', unsized: 'flow', laidOut: 'ours' };

const middle = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((figure) => [figure, median(runs.map((run) => run[figure]))]));

export const virtual = 'React Flow showing only what is in sight';
export const frames = '95th percentile of the frames';

export const row = (name, ours, peer, goal, note, unit = 'ms') => ({
  name,
  ours: `${ours.toFixed(1)} ${unit}`,
  peer: `${peer.toFixed(1)} ${unit}`,
  ratio: ours / peer,
  goal,
  note,
});
