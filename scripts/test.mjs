// `npm test`: everything there is to check, from a bare clone, ending with one line that counts.
import { build } from './build.mjs';
import { countCheck, lastLine, total } from './ground/counting.mjs';
import { withDisplay } from './ground/display.mjs';
import { ensureLinuxPackages, guestBrowser, pdfPrograms } from './ground/linuxPackages.mjs';
import { ensurePackages } from './ground/packages.mjs';
import { needsDisplay } from './ground/places.mjs';
import { ensureRuntime, olderRuntimeLine } from './ground/runtime.mjs';
import { Stop, say } from './ground/say.mjs';
import { checkStyle, checkTypes, runEndToEndTests, runUnitTests } from './ground/testRuns.mjs';

const count = total(await runAll());
console.log(lastLine(count));
process.exitCode = count.failed === 0 ? 0 : 1;

async function runAll() {
  const ready = await step('Setting up', setUp);
  if (ready.failed > 0) return [ready];
  const checks = [
    await step('Types', checkTypes),
    await step('Style and imports', checkStyle),
    await step('Unit tests', runUnitTests),
  ];
  const built = await step('Build', () => build());
  if (built.failed > 0) return [...checks, built];
  return [...checks, await step('The app itself', () => withDisplay((env) => runEndToEndTests([], env)))];
}

/** Whatever goes wrong in a step is told and counted, so that the last line is always the count. */
async function step(name, work) {
  say(`\n— ${name}`);
  try {
    return (await work()) ?? countCheck(0);
  } catch (problem) {
    say(problem instanceof Stop ? problem.message : problem.stack);
    return countCheck(1);
  }
}

async function setUp() {
  await ensurePackages();
  const runtime = await ensureRuntime();
  if (runtime.isOlder) say(olderRuntimeLine);
  await ensureLinuxPackages(runtime, [...(needsDisplay() ? ['Xvfb'] : []), ...pdfPrograms, guestBrowser]);
}
