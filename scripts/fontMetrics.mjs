// Writes shared/layout/fontWidths.json: how wide each letter of the map's text styles is, and which pairs of letters
// stand closer or wider. Measured in Chromium, because only the engine that draws knows optical sizes and kerning
// together. Run it after changing textStyles.ts or the fonts: node scripts/fontMetrics.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { fontKey, textStyles } = (await runnerImport(`${root}shared/layout/textStyles.ts`)).module;
const between = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
const chars = [...between(0x20, 0x7e), ...between(0xa0, 0xac), ...between(0xae, 0x17f), ...'–—‘’‚“”„†•…€™↑↓−‹›'];
const kerned = [...between(0x20, 0x7e), ...'áéíóúüñÁÉÍÓÚÑ¿¡àèòçäöß–—‘’“”«»'];

const files = {
  Inter: ['normal', 'inter/files/inter-latin-wght-normal', 'inter/files/inter-latin-ext-wght-normal'],
  Newsreader: [
    'normal',
    'newsreader/files/newsreader-latin-opsz-normal',
    'newsreader/files/newsreader-latin-ext-opsz-normal',
  ],
  'Newsreader ': [
    'italic',
    'newsreader/files/newsreader-latin-opsz-italic',
    'newsreader/files/newsreader-latin-ext-opsz-italic',
  ],
};
const rangeOf = (file) =>
  file.includes('latin-ext')
    ? 'U+0100-0130,U+0132-0151,U+0154-02BA,U+2020'
    : 'U+0000-00FF,U+0131,U+0152-0153,U+2000-201F,U+2021-2122,U+2191-2212';
const faces = Object.entries(files).flatMap(([family, [style, ...names]]) =>
  names.map((name) => {
    const data = readFileSync(`${root}node_modules/@fontsource-variable/${name}.woff2`).toString('base64');
    return `@font-face{font-family:'${family.trim()}';font-style:${style};font-weight:100 900;src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${rangeOf(name)}}`;
  }),
);

/** Runs in the page: the widths of many texts, in thousandths of the size; set large, because boxes are rounded to 1/64 px. */
function measure({ style, texts }) {
  const size = style.size * 16;
  const sheet = document.createElement('div');
  sheet.style.cssText = `position:absolute;white-space:pre;font:${style.isItalic ? 'italic' : 'normal'} ${style.weight} ${size}px '${style.family === 'sans' ? 'Inter' : 'Newsreader'}';text-rendering:geometricPrecision`;
  if (style.family === 'serif') sheet.style.fontVariationSettings = `'opsz' ${style.size}`;
  const spans = texts.map((text) => {
    const span = document.createElement('span');
    span.style.position = 'absolute';
    span.textContent = text;
    return span;
  });
  sheet.append(...spans);
  document.body.append(sheet);
  const widths = spans.map((span) => (span.getBoundingClientRect().width / size) * 1000);
  sheet.remove();
  return widths;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage();
await page.setContent(`<!doctype html><style>${faces.join('')}</style><body></body>`);

async function widthsOf(style) {
  const name = `${style.isItalic ? 'italic ' : ''}${style.weight} 16px ${style.family === 'sans' ? 'Inter' : 'Newsreader'}`;
  await page.evaluate((font) => document.fonts.load(font, 'aŁ'), name);
  const widths = (await page.evaluate(measure, { style, texts: chars })).map(Math.round);
  const pairs = kerned.flatMap((first) => kerned.map((second) => first + second));
  const both = await page.evaluate(measure, { style, texts: pairs });
  const kerning = {};
  pairs.forEach((pair, index) => {
    const gap = both[index] - widths[chars.indexOf(pair[0])] - widths[chars.indexOf(pair[1])];
    const step = Math.round(gap / 5) * 5;
    if (step !== 0) kerning[step] = (kerning[step] ?? '') + pair;
  });
  return { widths: widths.map((width) => width.toString(36).padStart(2, '0')).join(''), kerning };
}

const fonts = {};
for (const style of Object.values(textStyles)) fonts[fontKey(style)] ??= await widthsOf(style);
await browser.close();
writeFileSync(`${root}shared/layout/fontWidths.json`, `${JSON.stringify({ chars: chars.join(''), fonts }, null, 2)}\n`);
