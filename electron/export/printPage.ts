import type { WebContents } from 'electron';
import { type Size, toPoints } from '../../shared/layout/pages.ts';

const inch = 72;

/**
 * Chromium rounds the page down to its own pixels, and a sheet that is a hair larger spills over to a second page. So
 * the page is printed a hair too large; finishing the file gives it its exact size.
 */
const hair = 1.5;

/** Newer runtimes only: Electron 25 ignores both and prints an untagged page. */
const forReaders = { generateTaggedPDF: true, generateDocumentOutline: true };

/** Prints the drawn page on one sheet of exactly its size, given in CSS pixels. */
export async function printPage(page: WebContents, size: Size): Promise<Uint8Array> {
  return page.printToPDF({
    pageSize: { width: (toPoints(size.width) + hair) / inch, height: (toPoints(size.height) + hair) / inch },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    printBackground: true,
    preferCSSPageSize: false,
    ...(Number(process.versions['electron']?.split('.')[0]) >= 32 ? forReaders : {}),
  });
}
