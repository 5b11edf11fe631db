import { parseArgs } from 'node:util';

/**
 * What `npm start` is asked for on a machine without a display: a map for browsers, until Ctrl C, unless it is to end by
 * itself. Null for the words of Chromium and the app, which are for the app alone.
 */
export function startAsked(args, env = process.env) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { once: { type: 'boolean' }, address: { type: 'string', default: '127.0.0.1' } },
      allowPositionals: true,
    });
    if (positionals.length > 1 || positionals.some((file) => !file.endsWith('.senda'))) return null;
    const [file = null] = positionals;
    // A build machine waits for the end, and nobody there opens a browser.
    return { file, address: values.address, isOnce: values.once === true || isSet(env.CI) };
  } catch {
    return null;
  }
}

const isSet = (value) => Boolean(value) && value !== 'false' && value !== '0';
