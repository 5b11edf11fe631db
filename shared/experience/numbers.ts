/** A cell as a number, '.' or ',' being the decimal sign; null when it is none. */
export function numberFrom(text: string, decimal: '.' | ','): number | null {
  const plain = text.trim();
  const usual = decimal === ',' ? plain.replace(/\./g, '').replace(',', '.') : plain;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(usual) ? Number(usual) : null;
}
