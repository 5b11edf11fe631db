// What benchmarks share: the Electron they run in, and the middle of several runs.
import { isRoot } from '../../scripts/ground/places.mjs';
import { ensureRuntime } from '../../scripts/ground/runtime.mjs';

export { root } from '../../scripts/ground/places.mjs';

export const runtime = async () => (await ensureRuntime()).binary;

export const launchArguments = () => (isRoot() ? ['--no-sandbox'] : []);

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
