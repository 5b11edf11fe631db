import { build } from '../build.mjs';
import { runProgram } from './child.mjs';
import { withDisplay } from './display.mjs';
import { ensureLinuxPackages } from './linuxPackages.mjs';
import { ensurePackages } from './packages.mjs';
import { isRoot, needsDisplay, root } from './places.mjs';
import { ensureRuntime } from './runtime.mjs';

/** Makes sure that the app can run here: packages, a runtime, what the system lacks for it, a fresh build. */
export async function ensureApp() {
  await ensurePackages();
  const runtime = await ensureRuntime();
  await ensureLinuxPackages(runtime, needsDisplay() ? ['Xvfb'] : []);
  await build();
  return runtime;
}

/** Runs Senda's main process with these arguments and answers its exit code. */
export async function runApp(runtime, args, options = {}) {
  return withDisplay((env) =>
    runProgram(runtime.binary, [...chromiumArguments(), root, ...args], { env: appEnvironment(env), ...options }),
  );
}

/** Chromium refuses to run as root inside its sandbox; and its own log is not for the person who types a command. */
const chromiumArguments = () => [...(isRoot() ? ['--no-sandbox'] : []), '--log-level=3'];

/** Set in some editors' terminals, this variable would turn Electron into plain Node. */
function appEnvironment({ ELECTRON_RUN_AS_NODE: _, ...env }) {
  return env;
}
