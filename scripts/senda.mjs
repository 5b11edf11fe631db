// `npm run senda -- …`: Senda's own command line, from the repository. What is missing is set up first, quietly.
import { build } from './build.mjs';
import { ensureApp, runApp } from './ground/app.mjs';
import { runCompiled } from './ground/compiled.mjs';
import { ensurePackages } from './ground/packages.mjs';
import { inRoot } from './ground/places.mjs';
import { run } from './ground/say.mjs';

/** npm starts scripts in the repository; files are named from where the person stands. */
function standWherePersonStands() {
  if (process.env.npm_lifecycle_event === 'senda' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
}

/** Only an export draws. Everything else runs in this very process: starting another costs a fifth of a second. */
async function runWithoutDrawing(args) {
  await ensurePackages();
  await build(['cli']);
  const cli = inRoot('dist', 'cli', 'cli.cjs');
  process.argv = [process.argv[0], cli, ...args];
  runCompiled(cli);
}

async function runDrawing(args) {
  const runtime = await ensureApp();
  return runApp(runtime, ['--senda-cli', ...args], { cwd: process.cwd() });
}

const args = process.argv.slice(2);
standWherePersonStands();
if (args[0] === 'export') await run(() => runDrawing(args));
else await run(() => runWithoutDrawing(args));
