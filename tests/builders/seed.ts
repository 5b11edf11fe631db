const asked = process.env['SENDA_SEED'] ?? '1';

/**
 * Where random tests begin: always at the same place, so that a build fails for its own change and not by chance.
 * SENDA_SEED=random, or a number, takes them elsewhere.
 */
export const seed = asked === 'random' ? Math.floor(Math.random() * 0x7fffffff) : Number(asked);
