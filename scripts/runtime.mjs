// Prints the Electron binary that runs Senda on this machine, fetching one if need be.
import { ensurePackages } from './ground/packages.mjs';
import { ensureRuntime, olderRuntimeLine } from './ground/runtime.mjs';
import { run, say } from './ground/say.mjs';

await run(async () => {
  await ensurePackages();
  const runtime = await ensureRuntime();
  if (runtime.isOlder) say(olderRuntimeLine);
  console.log(runtime.binary);
});
