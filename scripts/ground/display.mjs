import { spawn } from 'node:child_process';
import { needsDisplay, root } from './places.mjs';
import { Stop } from './say.mjs';

/**
 * Runs `work` with the environment a drawing program needs: where there is no display, beside an X server of our own.
 */
export async function withDisplay(work) {
  if (!needsDisplay()) return work(process.env);
  const server = await startServer();
  try {
    return await work({ ...process.env, DISPLAY: server.display });
  } finally {
    server.close();
  }
}

/** The shell ends the server when our end of its standard input closes, however we ended. */
const guarded = 'Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 2>/dev/null & read -r _; kill $!';

function startServer() {
  const shell = spawn('sh', ['-c', guarded], {
    cwd: root,
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const close = () => shell.stdin.end();
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Stop('The X server for machines without a display (Xvfb) did not start.'));
    const patience = setTimeout(() => {
      close();
      failed();
    }, 30_000);
    shell.on('error', failed);
    let said = '';
    shell.stdio[3].on('data', (text) => {
      said += text;
      // Number and line end come apart, and a pipe closed between them would kill the server.
      if (!said.endsWith('\n')) return;
      clearTimeout(patience);
      shell.stdio[3].destroy();
      shell.unref();
      shell.stdin.unref();
      resolve({ display: `:${said.trim()}`, close });
    });
  });
}
