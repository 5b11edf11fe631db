import writeXlsx, { type SheetData } from 'write-excel-file/node';

export type SheetCell = string | number | boolean | Date | null;

/** A real workbook, as a spreadsheet program writes it: typed numbers and dates. */
export async function aWorkbook(sheets: Record<string, SheetCell[][]>): Promise<Buffer> {
  const written = writeXlsx(
    Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cellOf)) as SheetData })),
  );
  return written.toBuffer();
}

function cellOf(value: SheetCell): object | null {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String };
}
