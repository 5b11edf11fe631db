// `npm start`: from a bare clone to Senda's window; on a machine without a display, to a PDF and a PNG.
import { mkdirSync } from 'node:fs';
import { ensureApp, runApp } from './ground/app.mjs';
import { inRoot, needsDisplay } from './ground/places.mjs';
import { olderRuntimeLine } from './ground/runtime.mjs';
import { run, say } from './ground/say.mjs';

await run(async () => {
  const runtime = await ensureApp();
  if (runtime.isOlder) say(olderRuntimeLine);
  const args = process.argv.slice(2);
  return needsDisplay() && args.length === 0 ? printSample(runtime) : runApp(runtime, args);
});

async function printSample(runtime) {
  const language = (process.env.LC_ALL || process.env.LANG || 'en').startsWith('es') ? 'es' : 'en';
  const sample = inRoot('resources', 'samples', `hospital-stay.${language}.senda`);
  say('There is no display here, so Senda opens its hospital sample unseen and prints it.');
  mkdirSync(inRoot('out'), { recursive: true });
  for (const name of ['hospital-stay.pdf', 'hospital-stay.png']) {
    const file = inRoot('out', name);
    const code = await runApp(runtime, ['--senda-cli', 'export', sample, '--to', file, '--lang', language]);
    if (code !== 0) return code;
  }
  return 0;
}
