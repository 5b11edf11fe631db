/** `npm run check` draws a part of the random cases, `npm test` all; SENDA_RUNS=10 draws ten times as many. */
const part = Number(process.env['SENDA_RUNS'] ?? 1);

/** How many cases a random test draws now, of so many in a whole run. */
export const runs = (whole: number): number => Math.max(1, Math.round(whole * part));
