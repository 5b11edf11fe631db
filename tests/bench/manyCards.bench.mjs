// The canvas with 10,000 of Senda's real cards ÷ other canvases with as many plain ones in the same places, in turn, in the
// same Electron.
import { existsSync } from 'node:fs';
import { npm, runProgram } from '../../scripts/ground/child.mjs';
import { inRoot } from '../../scripts/ground/places.mjs';
import { frames, inTurn, row, virtual } from './canvas/inTurn.mjs';
import { withSides } from './canvas/sides.mjs';

const rounds = 3;
const page = (path) => inRoot('tests/bench', path);
const sides = { ours: page('canvas/ours.tsx'), flow: page('canvas/flow.tsx') };
const peers = { excalidraw: page('peers/excalidraw.jsx'), bpmn: page('peers/bpmn.js') };
const many = { count: 10_000, links: 300 };
const fewLetters = { ...many, letters: 60 };

export async function run() {
  await ensurePeers();
  return withSides({ ...sides, ...peers }, async (folder) => {
    const full = await inTurn(folder, { ours: many, flow: many }, rounds);
    // These take long and are far away: once is enough to see it.
    const others = await inTurn(
      folder,
      {
        laidOut: { ...fewLetters, laidOut: 'yes' },
        unsized: { ...fewLetters, sized: 'no' },
        bare: { ...fewLetters, virtual: 'no' },
        excalidraw: fewLetters,
        bpmn: fewLetters,
      },
      1,
    );
    return [...fullRows(full), ...readyRows(full, others), ...otherRows(full.ours, others)];
  });
}

const fullRows = ({ ours, flow }) => [
  row(`Panning 10,000 cards ÷ ${virtual}`, ours.pan, flow.pan, 1, frames),
  row(`Zooming 10,000 cards out and in ÷ ${virtual}`, ours.zoom, flow.zoom, 1, frames),
  row(
    `An edit among 10,000 cards ÷ ${virtual}`,
    ours.edit,
    flow.edit,
    1,
    '95th percentile of 360 letters, after 240 to warm up',
  ),
];

/** A map says how large its cards are only once their words are broken; so both find that out, or both know it. */
const readyRows = ({ ours, flow }, { laidOut, unsized }) => [
  row(
    `Showing 10,000 cards ÷ ${virtual} that finds out sizes`,
    ours.ready,
    unsized.ready,
    1,
    'ours from what a window is given; its document is built up after that',
  ),
  row(`Showing 10,000 cards that are laid out ÷ ${virtual} that is told sizes`, laidOut.ready, flow.ready, 1),
];

const otherRows = (ours, others) => [
  row('Memory with 10,000 cards ÷ bare React Flow', ours.memory, others.bare.memory, 1.2, 'of the whole window', 'MB'),
  ...Object.entries({ excalidraw: 'Excalidraw', bpmn: 'bpmn-js' }).flatMap(([key, name]) => [
    row(`Panning 10,000 cards ÷ ${name}`, ours.pan, others[key].pan, 1, frames),
    row(`Zooming 10,000 cards out and in ÷ ${name}`, ours.zoom, others[key].zoom, 1, frames),
    row(`Showing 10,000 cards ÷ ${name}`, ours.ready, others[key].ready, 1),
    row(`An edit among 10,000 cards ÷ ${name}`, ours.edit, others[key].edit, 1),
  ]),
];

async function ensurePeers() {
  if (existsSync(page('peers/node_modules/.package-lock.json'))) return;
  const code = await runProgram(npm.program, ['ci', '--ignore-scripts', '--loglevel=error'], {
    shell: npm.shell,
    cwd: page('peers'),
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) throw new Error('The other canvases could not be installed');
}
