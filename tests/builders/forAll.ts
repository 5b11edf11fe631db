import fc from 'fast-check';
import { test } from 'vitest';

type Arbitraries<Values> = { [Index in keyof Values]: fc.Arbitrary<Values[Index]> };

/**
 * A test over random cases, made here because `@fast-check/vitest` prepares every mixture of Vitest's modifiers while it
 * loads: seconds of work in each thread.
 */
export const forAll =
  <Values extends [unknown, ...unknown[]]>(arbitraries: Arbitraries<Values>, options: { numRuns?: number } = {}) =>
  (name: string, check: (...values: Values) => void | Promise<void>): void =>
    test(name, () =>
      fc.assert(
        fc.asyncProperty(fc.tuple(...arbitraries) as fc.Arbitrary<Values>, async (values) => check(...values)),
        options,
      ),
    );
