/**
 * A name without what people write differently: case, accents, punctuation, doubled spaces. «Atención  Telefónica»
 * and "atencion-telefonica" are the same name; names of nothing but signs stay as they are.
 */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? name.trim() : plain;
}

/**
 * How alike two names are, 0–1: the share of letter pairs they have in common (Sørensen–Dice), which forgives word
 * order as well as typing errors. Short names have few pairs, so they need to be closer.
 */
export function likeness(a: string, b: string): number {
  const left = pairsOf(plainName(a));
  const right = pairsOf(plainName(b));
  let common = 0;
  let total = 0;
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0);
  for (const counts of [left, right]) for (const count of counts.values()) total += count;
  return (2 * common) / total;
}

function pairsOf(name: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const word of name.split(' ')) {
    const padded = `^${word}$`;
    for (let index = 0; index < padded.length - 1; index++) {
      const pair = padded.slice(index, index + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}
