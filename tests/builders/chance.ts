/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  of<Item>(items: readonly Item[]): Item;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    of(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to choose from');
      return item;
    },
  };
}

/** A file with a few bytes changed, lost, doubled, moved or cut off. */
export function mutated(bytes: Buffer, chance: Chance): Buffer {
  let changed: Buffer = Buffer.from(bytes);
  for (let times = 1 + chance.below(4); times > 0 && changed.length > 0; times--) changed = once(changed, chance);
  return changed;
}

const signs = [
  '"',
  ',',
  ';',
  '\n',
  '\r',
  '\0',
  '{',
  '[',
  ']',
  '}',
  '\\',
  '\ufeff',
  'é',
  '99999999999999999999',
  '=1+1',
  "'",
];

function once(bytes: Buffer, chance: Chance): Buffer {
  const at = chance.below(bytes.length);
  const length = Math.min(bytes.length - at, 1 + chance.below(40));
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  switch (chance.below(7)) {
    case 0: {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.below(8));
      return flipped;
    }
    case 1:
      return Buffer.concat([before, after]);
    case 2:
      return Buffer.concat([before, piece, piece, after]);
    case 3:
      return Buffer.concat([before, Buffer.from(chance.of(signs)), after]);
    case 4:
      return Buffer.concat([before, Buffer.from(chance.of(signs).repeat(1 + chance.below(300))), piece, after]);
    case 5:
      return Buffer.from(before);
    default:
      return Buffer.concat([after, piece, before]);
  }
}
