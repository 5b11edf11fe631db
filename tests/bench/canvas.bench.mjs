// The canvas with 2,000 of Senda's real cards ÷ React Flow with as many plain ones in the same places, in turn, in the same
// Electron: as React Flow comes, and with the option that shows only what is in sight.
import { inRoot } from '../../scripts/ground/places.mjs';
import { frames, inTurn, row, virtual } from './canvas/inTurn.mjs';
import { withSides } from './canvas/sides.mjs';

const rounds = 3;
const page = (path) => inRoot('tests/bench/canvas', path);
const few = { count: 2000, links: 300 };

export const run = () =>
  withSides({ ours: page('ours.tsx'), flow: page('flow.tsx') }, async (folder) =>
    someRows(await inTurn(folder, { ours: few, flow: few, bare: { ...few, virtual: 'no' } }, rounds)),
  );

const someRows = ({ ours, flow, bare }) => [
  row('Panning 2,000 cards with 300 links ÷ bare React Flow', ours.pan, bare.pan, 1.1, frames),
  row(`Panning 2,000 cards with 300 links ÷ ${virtual}`, ours.pan, flow.pan, 1, frames),
  row('Zooming 2,000 cards with 300 links out and in ÷ bare React Flow', ours.zoom, bare.zoom, 1.1, frames),
  row(`Zooming 2,000 cards with 300 links out and in ÷ ${virtual}`, ours.zoom, flow.zoom, 1, frames),
  row(
    `An edit among 2,000 cards ÷ ${virtual}`,
    ours.edit,
    flow.edit,
    1,
    '95th percentile of 360 letters, after 240 to warm up',
  ),
];
