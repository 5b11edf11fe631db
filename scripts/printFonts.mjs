// Writes renderer/print/fonts: the faces that paper is set in, each at one weight and one optical size. A PDF can only
// carry such still faces as fonts; letters of a variable font become little drawings that viewers show badly. Run it
// after changing textStyles.ts or the fonts: node scripts/printFonts.mjs
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const from = (path) => fileURLToPath(new URL(`../node_modules/@fontsource-variable/${path}`, import.meta.url));
const to = (name) => fileURLToPath(new URL(`../renderer/print/fonts/${name}`, import.meta.url));

/** Name on paper → the font on screen, and where on its axes the face stands; sizes as in textStyles.ts. */
const faces = {
  'inter-400': ['inter', 'wght-normal', { wght: 400 }],
  'inter-600': ['inter', 'wght-normal', { wght: 600 }],
  'newsreader-500': ['newsreader', 'opsz-normal', { wght: 500, opsz: 19 }],
  'newsreader-400-italic': ['newsreader', 'opsz-italic', { wght: 400, opsz: 15 }],
  'newsreader-500-title': ['newsreader', 'opsz-normal', { wght: 500, opsz: 30 }],
};

mkdirSync(to(''), { recursive: true });
for (const [name, [family, cut, variationAxes]] of Object.entries(faces)) {
  for (const subset of ['latin', 'latin-ext']) {
    const whole = readFileSync(from(`${family}/files/${family}-${subset}-${cut}.woff2`));
    const still = await subsetFont(whole, '', { keepAllGlyphs: true, targetFormat: 'woff2', variationAxes });
    writeFileSync(to(`${name}-${subset}.woff2`), still);
  }
}
for (const family of ['inter', 'newsreader']) copyFileSync(from(`${family}/LICENSE`), to(`${family}-OFL.txt`));
