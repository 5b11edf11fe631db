/** What the command line can be asked; alone here, as the app reads it before anything else is loaded. */
export const verbNames = ['new', 'overlay', 'sources', 'metrics', 'share', 'comments', 'check', 'export'] as const;

export type VerbName = (typeof verbNames)[number];
