import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { isRoot, root } from '../../../scripts/ground/places.mjs';
import { ensureRuntime } from '../../../scripts/ground/runtime.mjs';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { journeyFrom } from '../../../shared/live/stateOf.ts';

const execute = promisify(execFile);

export interface Said {
  code: number;
  out: string;
  error: string;
}

/** `senda export …` as a person types it, in a time zone that no test machine has by chance. */
export async function sendaExport(...words: string[]): Promise<Said> {
  const runtime = await ensureRuntime();
  const args = [...(isRoot() ? ['--no-sandbox'] : []), '--log-level=3', root, '--senda-cli', 'export', ...words];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  try {
    const { stdout, stderr } = await execute(runtime.binary, args, { env: { ...env, TZ: 'Pacific/Auckland' } });
    return { code: 0, out: stdout, error: withoutChromium(stderr) };
  } catch (problem) {
    const { code, stdout, stderr } = problem as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, error: withoutChromium(stderr) };
  }
}

/** Chromium complains of the machine it runs on; that is not Senda speaking. */
const withoutChromium = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\[\d+:\d+\/.*\]/.test(line))
    .join('\n')
    .trim();

/** The map inside a .senda file, read without Senda's own file code. */
export async function mapInFile(path: string): Promise<JourneyMap> {
  const state = unzipSync(new Uint8Array(await readFile(path)))['map.yjs'];
  if (!state) throw new Error(`${path} holds no map`);
  return journeyFrom(state);
}

export const poppler = async (program: string, ...args: string[]): Promise<string> =>
  (await execute(program, args, { maxBuffer: 64 * 1024 * 1024 })).stdout;

/** The words of a PDF in the order in which they stand in it; where lines break does not matter. */
export const wordsOf = async (pdf: string): Promise<string> => squeezed(await poppler('pdftotext', '-raw', pdf, '-'));

export const squeezed = (text: string): string => text.replace(/\s+/g, '');

export async function pageOf(pdf: string): Promise<{ pages: number; width: number; height: number }> {
  const info = await poppler('pdfinfo', pdf);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return { pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), width: Number(width), height: Number(height) };
}

/** Where each word of the PDF stands, in points from the top left. */
export async function placesOf(pdf: string): Promise<{ text: string; right: number; bottom: number }[]> {
  const html = await poppler('pdftotext', '-bbox', pdf, '-');
  const found = html.matchAll(/<word xMin="[^"]+" yMin="[^"]+" xMax="([^"]+)" yMax="([^"]+)">([^<]*)</g);
  return [...found].map(([, right, bottom, text]) => ({
    text: text ?? '',
    right: Number(right),
    bottom: Number(bottom),
  }));
}

export async function pictureOf(path: string): Promise<PNG> {
  return PNG.sync.read(await readFile(path));
}

/** Share of the picture's pixels that pass the test. */
export function shareOf(picture: PNG, test: (red: number, green: number, blue: number) => boolean): number {
  let hits = 0;
  for (let at = 0; at < picture.data.length; at += 4)
    if (test(picture.data[at] ?? 0, picture.data[at + 1] ?? 0, picture.data[at + 2] ?? 0)) hits += 1;
  return hits / (picture.data.length / 4);
}
