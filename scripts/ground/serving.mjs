import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { inRoot } from './places.mjs';
import { Stop } from './say.mjs';

const usualPort = 4100;
/** `servedMark` in shared/workshop/messages.ts: the page says then what it is, and what a browser cannot do with it. */
const servedMark = '&map';

/** Offers a map to browsers until somebody ends it. The addresses go to standard output, for programs to read. */
export async function serveMap({ file, address, language }) {
  const { serve } = createRequire(import.meta.url)(inRoot('dist', 'serve', 'serve.cjs'));
  const served = await serve({
    ...{ file, address, language, port: usualPort },
    pages: inRoot('dist', 'guest'),
    maps: inRoot('out', 'served'),
    log: (text) => appendFileSync(inRoot('out', 'senda.log'), `${new Date().toISOString()} ${text}\n`),
    onAddress: (url) => console.log(`\n${wordsAt(address)}\n\n  ${url}${servedMark}\n`),
  });
  if (!served.ok) throw new Stop(served.sentence);
  console.log(`Type your name, and the whole map is yours to edit.`);
  console.log(`It saves itself to ${relative(process.cwd(), file)}. Ctrl C ends.`);
  await ended();
  const trouble = await served.value.close();
  if (trouble !== null) throw new Stop(trouble);
  console.log(`\nThe map is in ${relative(process.cwd(), file)}.`);
  return 0;
}

const wordsAt = (address) =>
  address.startsWith('127.')
    ? 'Open Senda in a browser on this machine:'
    : 'Open Senda in a browser on this network. Whoever has this address may edit the map:';

/** A second Ctrl C does not wait for the end. */
const ended = () =>
  new Promise((resolve) => {
    let since = null;
    const end = () => {
      // The terminal tells npm and us, and npm tells us again.
      if (since !== null && Date.now() - since > 1000) process.exit(130);
      since ??= Date.now();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  });
