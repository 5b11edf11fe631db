/** How much one guest may ask of the host: far above what a person does, far below what would hurt the others. */
export const limits = {
  /** Bytes of one message; a guest that comes back after hours offline brings all its edits in one. */
  message: 4 * 1024 * 1024,
  /** Characters of one message that is not about the map. */
  words: 64 * 1024,
  /** Messages: so many at once, and so many a second after that. */
  messages: { burst: 400, perSecond: 120 },
  bytes: { burst: 6 * 1024 * 1024, perSecond: 512 * 1024 },
  /** Acts besides the map. */
  acts: { burst: 60, perSecond: 10 },
  /** What one guest may add to the map in a workshop, in bytes of Yjs. */
  growth: 16 * 1024 * 1024,
  /** The map as a whole. */
  document: 128 * 1024 * 1024,
  /** Yjs numbers of one guest: each page that is loaded draws one. */
  clientNumbers: 256,
  /** Open sockets of one address that have shown no token yet, and of one guest. */
  strangers: 8,
  sockets: 4,
  guests: 150,
  /** A stranger must show a token within this time. */
  patience: 10_000,
  /** Refused edits, after which a guest is shown the door. */
  refusals: { burst: 30, perSecond: 0.2 },
} as const;

/** Wrong codes: of one address, and of all together before the code changes by itself. */
export const guesses = { burst: 8, perSecond: 1 / 12, ofAll: 200 } as const;

/** A code lasts so long; who is in stays in. */
export const codeLasts = 12 * 60 * 60_000;

/** Who did nothing for so long counts as silent. */
export const silenceAfter = 5 * 60_000;
