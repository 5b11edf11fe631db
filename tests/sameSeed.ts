import fc from 'fast-check';
import { runs } from './builders/runs.ts';
import { seed } from './builders/seed.ts';

// Every random test of a build draws the same numbers, so that a build fails for its own change and not by chance.
fc.configureGlobal({ seed, numRuns: runs(100) });
