// The canvas with Senda's real cards ÷ other canvases with as many plain ones in the same places, in turn, in the same
// Electron. React Flow is measured as it comes, and with the option that shows only what is in sight.
import { existsSync } from 'node:fs';
import { npm, runProgram } from '../../scripts/ground/child.mjs';
import { inRoot } from '../../scripts/ground/places.mjs';
import { measure } from './canvas/measure.mjs';
import { withSides } from './canvas/sides.mjs';
import { median } from './runtime.mjs';

const rounds = 3;
const page = (path) => inRoot('tests/bench', path);
const sides = { ours: page('canvas/ours.tsx'), flow: page('canvas/flow.tsx') };
const peers = { excalidraw: page('peers/excalidraw.jsx'), bpmn: page('peers/bpmn.js') };
const few = { count: 2000, links: 300 };
const many = { count: 10_000, links: 300 };

export async function run() {
  await ensurePeers();
  return withSides({ ...sides, ...peers }, async (folder) => {
    const some = await inTurn(folder, { ours: few, flow: few, bare: { ...few, virtual: 'no' } }, rounds);
    const full = await inTurn(folder, { ours: many, flow: many, bare: { ...many, virtual: 'no' } }, rounds);
    // These take long and are far away: once is enough to see it.
    const others = await inTurn(folder, { excalidraw: many, bpmn: many }, 1);
    return [...someRows(some), ...fullRows(full), ...otherRows(full.ours, others)];
  });
}

/** Side → its figures, each the median of all rounds; in turn, so that a machine that slows down slows all. */
async function inTurn(folder, asked, times) {
  const found = Object.fromEntries(Object.keys(asked).map((name) => [name, []]));
  for (let round = 0; round < times; round += 1)
    for (const [name, how] of Object.entries(asked))
      found[name].push(await measure(folder, name === 'bare' ? 'flow' : name, how));
  return Object.fromEntries(Object.entries(found).map(([name, runs]) => [name, middle(runs)]));
}

const middle = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((figure) => [figure, median(runs.map((run) => run[figure]))]));

const virtual = 'React Flow showing only what is in sight';
const frames = '95th percentile of the frames';

const someRows = ({ ours, flow, bare }) => [
  row('Panning 2,000 cards with 300 links ÷ bare React Flow', ours.pan, bare.pan, 1.1, frames),
  row(`Panning 2,000 cards with 300 links ÷ ${virtual}`, ours.pan, flow.pan, 1.1, frames),
  row(`Zooming 2,000 cards with 300 links out and in ÷ ${virtual}`, ours.zoom, flow.zoom, 1.1, frames),
];

const fullRows = ({ ours, flow, bare }) => [
  row(`Panning 10,000 cards ÷ ${virtual}`, ours.pan, flow.pan, 1, frames),
  row(`Zooming 10,000 cards out and in ÷ ${virtual}`, ours.zoom, flow.zoom, 1, frames),
  row(`Showing 10,000 cards ÷ ${virtual}`, ours.ready, flow.ready, 1, 'ours from the bytes of the map'),
  row(`An edit among 10,000 cards ÷ ${virtual}`, ours.edit, flow.edit, 1, '95th percentile of 120 letters'),
  row('Memory with 10,000 cards ÷ bare React Flow', ours.memory, bare.memory, 1.2, 'of the whole window', 'MB'),
];

const otherRows = (ours, others) =>
  Object.entries({ excalidraw: 'Excalidraw', bpmn: 'bpmn-js' }).flatMap(([key, name]) => [
    row(`Panning 10,000 cards ÷ ${name}`, ours.pan, others[key].pan, 1, frames),
    row(`Zooming 10,000 cards out and in ÷ ${name}`, ours.zoom, others[key].zoom, 1, frames),
    row(`Showing 10,000 cards ÷ ${name}`, ours.ready, others[key].ready, 1),
    row(`An edit among 10,000 cards ÷ ${name}`, ours.edit, others[key].edit, 1),
  ]);

const row = (name, ours, peer, goal, note, unit = 'ms') => ({
  name,
  ours: `${ours.toFixed(1)} ${unit}`,
  peer: `${peer.toFixed(1)} ${unit}`,
  ratio: ours / peer,
  goal,
  note,
});

async function ensurePeers() {
  if (existsSync(page('peers/node_modules/.package-lock.json'))) return;
  const code = await runProgram(npm.program, ['ci', '--ignore-scripts', '--loglevel=error'], {
    shell: npm.shell,
    cwd: page('peers'),
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) throw new Error('The other canvases could not be installed');
}
