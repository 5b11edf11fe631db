// What Vite is told for each target. Loaded only when something is built, because loading Vite takes a while.
import { builtinModules } from 'node:module';
import { dirname } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inRoot, root } from './places.mjs';

const outside = ['electron', /^@duckdb\//, ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
const shared = { configFile: false, logLevel: 'warn' };

/** CommonJS, because Electron before 28 cannot start from a module. */
const forNode = (name, entry) => ({
  ...shared,
  root,
  ssr: { noExternal: true },
  resolve: { dedupe: ['yjs', 'y-protocols', 'lib0'] },
  build: {
    ssr: entry,
    target: 'node18',
    minify: false,
    sourcemap: true,
    rollupOptions: {
      external: outside,
      output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
    },
  },
});

const forWindow = (pages) => ({
  ...shared,
  root: inRoot('renderer'),
  base: './',
  plugins: [react()],
  resolve: { dedupe: ['yjs', 'y-protocols', 'lib0', 'react', 'react-dom'] },
  build: {
    target: 'chrome114',
    sourcemap: true,
    modulePreload: { polyfill: false },
    // The window's code comes from the disk, not over a network.
    chunkSizeWarningLimit: 5_000,
    rollupOptions: { input: pages.map((page) => inRoot(page)) },
  },
});

/** Over a network, into browsers of whoever comes: no maps of the sources, and what phones of some years understand. */
const forBrowsers = (page) => ({
  ...forWindow([page]),
  plugins: [react(), namedInPage('main.tsx')],
  root: inRoot(dirname(page)),
  build: {
    ...forWindow([page]).build,
    target: ['chrome100', 'safari15.4', 'firefox100'],
    sourcemap: false,
  },
});

/** What the first script asks for in any case stands in the page, so that a browser asks for it before it has that script. */
const namedInPage = (module) => ({
  name: 'named-in-page',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle }) {
      const page = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
      const chunks = [page, ...page.imports.map((file) => bundle[file]).filter(({ isEntry }) => !isEntry)];
      const link = (rel, href, more = {}) => ({
        tag: 'link',
        attrs: { rel, crossorigin: true, href: `./${href}`, ...more },
        injectTo: 'head',
      });
      return [
        ...chunks.flatMap(({ fileName, viteMetadata }) => [
          link('modulepreload', fileName),
          ...[...viteMetadata.importedCss].map((file) => link('stylesheet', file)),
        ]),
        ...fontsIn(Object.keys(bundle)).map(({ file, media }) => link('preload', file, { as: 'font', media })),
      ];
    },
  },
});

/** A font that comes after the words has them all laid out twice. */
const firstFonts = [
  { name: 'inter-latin-wght-normal', media: 'all' },
  { name: 'newsreader-latin-opsz-normal', media: '(min-width: 700px)' },
  { name: 'newsreader-latin-wght-normal', media: '(max-width: 699px)' },
];

const fontsIn = (files) =>
  firstFonts.map(({ name, media }) => ({ file: files.find((file) => file.includes(`/${name}-`)), media }));

const configFor = {
  node: (name, [entry]) => forNode(name, entry),
  window: (_, pages) => forWindow(pages),
  browser: (_, [page]) => forBrowsers(page),
};

/** Builds one target into a folder. */
export async function bundle(name, { runsIn, entries }, folder) {
  const config = configFor[runsIn](name, entries);
  await build({ ...config, build: { ...config.build, outDir: folder, emptyOutDir: true } });
}
