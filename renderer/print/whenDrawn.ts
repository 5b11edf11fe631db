/** Fonts that every sheet speaks with; a face that is only declared loads when it is asked for. */
const faces = [
  "400 13px 'Inter Variable'",
  "600 13px 'Inter Variable'",
  "500 19px 'Newsreader Variable'",
  "italic 400 15px 'Newsreader Variable'",
];

/** Letters of both subsets of each font. */
const sample = 'Aáñ…“ łő';

export async function fontsLoaded(): Promise<void> {
  await Promise.all(faces.map((face) => document.fonts.load(face, sample)));
}

/** Waits until fonts are loaded, pictures decoded and the sheet is laid out with both; names what is missing. */
export async function whenDrawn(root: HTMLElement): Promise<string[]> {
  await document.fonts.ready;
  const fonts = faces.every((face) => document.fonts.check(face)) ? [] : ['print-font-missing'];
  const pictures = await Promise.all([...root.querySelectorAll('img')].map(isDecoded));
  return [...fonts, ...(pictures.every(Boolean) ? [] : ['print-picture-missing'])];
}

const isDecoded = (picture: HTMLImageElement): Promise<boolean> =>
  picture.decode().then(
    () => true,
    () => false,
  );
