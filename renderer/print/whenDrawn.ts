/** Faces that every sheet speaks with (fonts.css); a face that is only declared loads when it is asked for. */
const faces = [
  "400 13px 'Inter on Paper'",
  "600 13px 'Inter on Paper'",
  "500 19px 'Newsreader on Paper'",
  "italic 400 15px 'Newsreader on Paper'",
  "500 30px 'Newsreader Title'",
];

/** Loads every face for the letters of this text; one that cannot be loaded is named once the sheet stands. */
export async function fontsLoaded(text = 'Aá…“'): Promise<void> {
  const letters = [...new Set(text)].join('');
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, letters)));
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
