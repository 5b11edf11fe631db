import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from '../../../electron/export/finishPdf.ts';

const a4 = { width: 841.89, height: 595.28 };
const about = {
  title: 'Un ingreso',
  author: 'Planta 3',
  subject: 'Mapa',
  language: 'es',
  at: new Date('2026-03-01T10:00:00Z'),
};

async function printed(...pages: [number, number][]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const size of pages) pdf.addPage(size).drawText('x');
  return pdf.save();
}

test('a page printed a hair too large gets its exact size and says what it is', async () => {
  const finished = await finishPdf(await printed([843, 597]), a4, about);

  if (!finished.ok) throw new Error(finished.problem.kind);
  const pdf = await PDFDocument.load(finished.value, { updateMetadata: false });
  expect(pdf.getPage(0).getSize()).toEqual(a4);
  expect([pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getLanguage()]).toEqual([
    'Un ingreso',
    'Planta 3',
    'Mapa',
    'es',
  ]);
  expect(pdf.getCreationDate()).toEqual(about.at);
});

test('the same page finished twice gives the same bytes', async () => {
  const bytes = await printed([843, 597]);

  expect(await finishPdf(bytes, a4, about)).toEqual(await finishPdf(bytes, a4, about));
});

test('a sheet that spilled over to a second page, or came out at another size, is not written', async () => {
  const spilled = await finishPdf(await printed([843, 597], [843, 597]), a4, about);
  const small = await finishPdf(await printed([700, 500]), a4, about);

  expect(spilled).toEqual({ ok: false, problem: { kind: 'export-wrong-page', pages: 2 } });
  expect(small).toEqual({ ok: false, problem: { kind: 'export-wrong-page', pages: 1 } });
});

test('several pages are told apart from a sheet that spilled over', async () => {
  const two = await printed([843, 597], [843, 597]);
  const finished = await finishPdf(two, a4, about, 2);
  const three = await finishPdf(two, a4, about, 3);

  if (!finished.ok) throw new Error(finished.problem.kind);
  const pdf = await PDFDocument.load(finished.value, { updateMetadata: false });
  expect(pdf.getPages().map((page) => page.getSize())).toEqual([a4, a4]);
  expect(three).toEqual({ ok: false, problem: { kind: 'export-wrong-page', pages: 2 } });
});
