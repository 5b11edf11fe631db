// Builds everything that runs: main, preload, the data engine, the command line, and the two pages of the window.
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outside = ['electron', /^@duckdb\//, ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** CommonJS, because Electron before 28 cannot start from a module. */
const forNode = (name, entry) => ({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  resolve: { dedupe: ['yjs', 'y-protocols', 'lib0'] },
  build: {
    ssr: entry,
    target: 'node18',
    outDir: `dist/${name}`,
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rollupOptions: {
      external: outside,
      output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
    },
  },
});

const forWindow = {
  root: `${root}renderer`,
  configFile: false,
  logLevel: 'warn',
  base: './',
  plugins: [react()],
  resolve: { dedupe: ['yjs', 'y-protocols', 'lib0', 'react', 'react-dom'] },
  build: {
    target: 'chrome114',
    outDir: '../dist/renderer',
    emptyOutDir: true,
    sourcemap: true,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { index: `${root}renderer/index.html`, print: `${root}renderer/print.html` } },
  },
};

/** Target → what Vite is told, and which folders it is made from. */
export const targets = {
  main: { config: forNode('main', 'electron/main.ts'), from: ['electron', 'shared'] },
  preload: { config: forNode('preload', 'electron/preload.ts'), from: ['electron', 'shared'] },
  engine: { config: forNode('engine', 'electron/experience/engineProcess.ts'), from: ['electron', 'shared'] },
  cli: { config: forNode('cli', 'electron/cli.ts'), from: ['electron', 'shared'] },
  renderer: { config: forWindow, from: ['renderer', 'shared'] },
};

export async function buildAll(names = Object.keys(targets)) {
  for (const name of names) await build(targets[name].config);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildAll(process.argv.length > 2 ? process.argv.slice(2) : undefined);
