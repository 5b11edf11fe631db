/** Why a file is not opened. Each kind has its sentence in `text/<language>/problems.ts`. */
export type FileProblem =
  | { readonly kind: 'not-a-map' }
  | { readonly kind: 'map-damaged' }
  | { readonly kind: 'map-too-new'; readonly version: number }
  | { readonly kind: 'map-invalid'; readonly where: string }
  | { readonly kind: 'map-too-large' };

/** What was left out or repaired in a map that opened all the same. */
export type FileWarning =
  | { readonly kind: 'record-left-out'; readonly where: string; readonly id: string }
  | { readonly kind: 'state-rebuilt' }
  | { readonly kind: 'part-damaged'; readonly part: string };
