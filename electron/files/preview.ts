/** A preview as the window shows it; pictures of pages reach it as text, never as paths. */
export const previewAddress = (png: Buffer | null): string | null =>
  png && png.byteLength < 2 * 1024 * 1024 ? `data:image/png;base64,${png.toString('base64')}` : null;
