import type { Id } from '../../shared/journey/id.ts';

/** Files that were chosen to take the place of a source, by their tokens: a page that reads one knows what it replaces. */
export const refreshing = new Map<string, Id>();
