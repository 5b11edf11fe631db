// `node scripts/icons.mjs`: draws resources/icons/*.png anew from the SVGs beside them.
import { runProgram } from './ground/child.mjs';
import { withDisplay } from './ground/display.mjs';
import { inRoot, isRoot } from './ground/places.mjs';
import { ensureRuntime } from './ground/runtime.mjs';
import { run } from './ground/say.mjs';

await run(async () => {
  const { binary } = await ensureRuntime();
  const args = [...(isRoot() ? ['--no-sandbox'] : []), '--log-level=3', inRoot('scripts/icons')];
  return withDisplay((env) => runProgram(binary, args, { env }));
});
