/** What is built: where it runs, where it starts, which folders it is made from, and a file that proves it is there. */
export const targets = {
  main: node('main', 'electron/main.ts'),
  preload: node('preload', 'electron/preload.ts'),
  engine: node('engine', 'electron/experience/engineProcess.ts'),
  cli: node('cli', 'electron/cli.ts'),
  /** A map for browsers, without Electron. */
  serve: node('serve', 'electron/serve.ts'),
  renderer: {
    runsIn: 'window',
    entries: ['renderer/index.html', 'renderer/print.html'],
    from: ['renderer', 'shared'],
    gives: 'index.html',
  },
  /** What a workshop's guests load from the host. */
  guest: {
    runsIn: 'browser',
    entries: ['renderer/guest/index.html'],
    from: ['renderer', 'shared'],
    gives: 'index.html',
  },
};

function node(name, entry) {
  return { runsIn: 'node', entries: [entry], from: ['electron', 'shared'], gives: `${name}.cjs` };
}
