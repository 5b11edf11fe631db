// `npm run e2e -- …`: the tests that drive the real app; arguments go to Playwright.
import { ensureApp } from './ground/app.mjs';
import { lastLine } from './ground/counting.mjs';
import { withDisplay } from './ground/display.mjs';
import { ensureLinuxPackages, guestBrowser, pdfPrograms } from './ground/linuxPackages.mjs';
import { run } from './ground/say.mjs';
import { runEndToEndTests } from './ground/testRuns.mjs';

await run(async () => {
  const runtime = await ensureApp();
  await ensureLinuxPackages(runtime, [...pdfPrograms, guestBrowser]);
  const count = await withDisplay((env) => runEndToEndTests(process.argv.slice(2), env));
  console.log(lastLine(count));
  return count.failed === 0 ? 0 : 1;
});
