// `npm start`: from a bare clone to Senda's window; on a machine without a display, to a PDF, a PNG and an address at
// which a browser shows the same map.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureApp, runApp } from './ground/app.mjs';
import { inRoot, needsDisplay } from './ground/places.mjs';
import { olderRuntimeLine } from './ground/runtime.mjs';
import { run, say } from './ground/say.mjs';
import { serveMap } from './ground/serving.mjs';
import { startAsked } from './ground/startAsked.mjs';

const language = (process.env.LC_ALL || process.env.LANG || 'en').startsWith('es') ? 'es' : 'en';
const sample = inRoot('resources', 'samples', `hospital-stay.${language}.senda`);

await run(async () => {
  const runtime = await ensureApp();
  if (runtime.isOlder) say(olderRuntimeLine);
  const args = process.argv.slice(2);
  const asked = needsDisplay() ? startAsked(args) : null;
  return asked ? startUnseen(runtime, asked) : runApp(runtime, args);
});

async function startUnseen(runtime, { file, address, isOnce }) {
  mkdirSync(inRoot('out'), { recursive: true });
  if (file !== null) return serveMap({ file: resolve(process.env.INIT_CWD ?? '.', file), address, language });
  const code = await printSample(runtime);
  if (code !== 0 || isOnce) return code;
  return serveMap({ file: ownSample(), address, language });
}

async function printSample(runtime) {
  say('There is no display here, so Senda opens its hospital sample unseen and prints it.');
  for (const name of ['hospital-stay.pdf', 'hospital-stay.png']) {
    const code = await runApp(runtime, [
      '--senda-cli',
      'export',
      sample,
      '--to',
      inRoot('out', name),
      '--lang',
      language,
    ]);
    if (code !== 0) return code;
  }
  return 0;
}

/** A copy to edit, which is still there the next time. */
function ownSample() {
  const own = inRoot('out', 'hospital-stay.senda');
  if (!existsSync(own)) copyFileSync(sample, own);
  return own;
}
