// A workshop of fifty guests who each edit five times a second, on Senda's host and on bare Hocuspocus: how long it takes
// until an edit of one guest stands in the document of each other. Hosts run in a process of their own.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { bundled } from './bundled.mjs';

const load = { guests: 50, perSecond: 5, seconds: 60 };
const hostPage = new URL('workshop/host.mjs', import.meta.url);
/** What a person still takes for at once. */
const atOnce = 100;

export async function run() {
  const { loadHost } = await bundled('tests/bench/workshop/guestsEntry.ts');
  const bare = await measure('bare', loadHost);
  const ours = await measure('ours', loadHost);
  const all = `${load.guests} guests, ${load.perSecond} edits a second each for ${load.seconds} s, 2,000 cards`;
  const arrived = `all ${ours.count.toLocaleString('en')} arrivals; median ${ms(ours.p50)}, bare ${ms(bare.p50)}`;
  const grown = `host grew by ${mb(ours.grown)}, bare by ${mb(bare.grown)}`;
  return [
    row(
      `An edit from guest to guest ÷ bare Hocuspocus (${all})`,
      ours.p95,
      bare.p95,
      1.5,
      `95th percentile; ${arrived}`,
    ),
    row('An edit from guest to guest ÷ what a person takes for at once', ours.p95, atOnce, 1, grown),
  ];
}

async function measure(kind, loadHost) {
  const host = fork(hostPage, [kind], { execArgv: ['--expose-gc'] });
  try {
    const [ready] = await once(host, 'message');
    const before = await memoryOf(host);
    const { times, missing, apart } = await loadHost(ready, load);
    if (missing > 0) throw new Error(`${missing} edits did not arrive on ${kind}`);
    if (apart > 0) throw new Error(`${apart} guests ended with another map on ${kind}`);
    const grown = (await memoryOf(host)) - before;
    times.sort();
    return { p50: at(times, 0.5), p95: at(times, 0.95), count: times.length, grown };
  } finally {
    host.kill();
  }
}

async function memoryOf(host) {
  host.send('memory');
  const [bytes] = await once(host, 'message');
  return bytes;
}

const at = (times, share) => times[Math.floor(times.length * share)];
const ms = (time) => `${time.toFixed(0)} ms`;
const mb = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const row = (name, ours, peer, goal, note) => ({
  name,
  ours: ms(ours),
  peer: ms(peer),
  ratio: ours / peer,
  goal,
  note,
});
