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
  /** Pieces of one edit: a paste of five hundred cards has some thousands. */
  pieces: 30_000,
  /** Milliseconds that the host thinks about one guest's edits. */
  thinking: { burst: 3000, perSecond: 100 },
  /** What one guest may add to the map in a workshop, in bytes of Yjs. */
  growth: 16 * 1024 * 1024,
  /** The map as a whole. */
  document: 128 * 1024 * 1024,
  /** Yjs numbers of one guest: each page that is loaded draws one. */
  clientNumbers: 256,
  /** Open sockets of one address that have shown no token yet, of one guest, and of one address in all. */
  strangers: 64,
  sockets: 4,
  ofAddress: 400,
  guests: 150,
  /** Everybody who ever was in, and how many may come from one address. */
  people: 1000,
  joins: { burst: 120, perSecond: 2 },
  tokens: { burst: 20, perSecond: 0.2 },
  /** Pictures of one guest, and the map in one piece. */
  fetches: { burst: 600, perSecond: 20 },
  /** Each is written anew as a file. */
  copies: { burst: 4, perSecond: 1 / 30 },
  /** A stranger must show a token within this time. */
  patience: 10_000,
  /** A page is asked so often whether it is there: it hangs up where it hears nothing for half a minute. */
  asking: 15_000,
  /** Refused edits, after which a guest is shown the door. */
  refusals: { burst: 30, perSecond: 0.2 },
} as const;

/** Wrong codes: of one address, and of all together before the code changes by itself. */
export const guesses = { burst: 8, perSecond: 1 / 12, ofAll: 200 } as const;

/** A code lasts so long; who is in stays in. */
export const codeLasts = 12 * 60 * 60_000;

/** Who did nothing for so long counts as silent. */
export const silenceAfter = 5 * 60_000;
