/** A cell as a number, '.' or ',' being the decimal sign; null when it is none. */
export function numberFrom(text: string, decimal: '.' | ','): number | null {
  const plain = text.trim();
  const usual = decimal === ',' ? plain.replace(/\./g, '').replace(',', '.') : plain;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(usual) ? Number(usual) : null;
}

/** A computed number without the dust of binary fractions: 38.99999999999999 is 39, and nothing is −0. */
export const withoutDust = (number: number): number =>
  // Whole numbers have none, and most are whole.
  Number.isInteger(number) && Math.abs(number) < 1e13
    ? number + 0
    : Number(Number(number.toFixed(10)).toPrecision(13)) + 0;
