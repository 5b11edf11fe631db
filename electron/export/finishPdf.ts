import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Size } from '../../shared/layout/pages.ts';
import { failed, ok, type Result } from '../../shared/result.ts';

/** What a PDF says about itself, beside its page. */
export interface PdfAbout {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  readonly at: Date;
}

export type PdfProblem = { kind: 'export-wrong-page'; pages: number };

/** The library rests after every few objects; a sheet has some hundreds, and the rests would take longer than the work. */
const inOneGo = 10_000;

/** The page was printed a hair too large, and rounded; more than this is neither. */
const tolerance = 3;

const library = () => import('@cantoo/pdf-lib');

/** Loads what finishing needs, while the page is still being printed. */
export const getReadyToFinish = (): void => void library();

/**
 * Checks the pages that came out of the printer, gives them their exact size, and says what they are. Only the date
 * differs between two exports of the same map.
 */
export async function finishPdf(
  bytes: Uint8Array,
  page: Size,
  about: PdfAbout,
  count = 1,
): Promise<Result<Uint8Array, PdfProblem>> {
  const { PDFDocument } = await library();
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: inOneGo });
  const pages = pdf.getPages();
  if (pages.length !== count || !pages.every((printed) => isNear(printed.getSize(), page)))
    return failed({ kind: 'export-wrong-page', pages: pages.length });
  for (const printed of pages) {
    // A PDF counts from the bottom: by what the page loses in height, its content must sink.
    const gain = page.height - printed.getHeight();
    printed.setSize(page.width, page.height);
    printed.translateContent(0, gain);
  }
  say(pdf, about);
  return ok(await pdf.save({ objectsPerTick: inOneGo, updateFieldAppearances: false }));
}

const isNear = (a: Size, b: Size): boolean =>
  Math.abs(a.width - b.width) <= tolerance && Math.abs(a.height - b.height) <= tolerance;

function say(pdf: PDFDocument, about: PdfAbout): void {
  pdf.setTitle(about.title, { showInWindowTitleBar: true });
  pdf.setAuthor(about.author);
  pdf.setSubject(about.subject);
  pdf.setLanguage(about.language);
  pdf.setCreator('Senda');
  pdf.setProducer('Senda');
  pdf.setCreationDate(about.at);
  pdf.setModificationDate(about.at);
}
