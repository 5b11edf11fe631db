/** Narrow, or a phone that lies on its side: there is no room for the workspace. */
export const small = '(max-width: 699px), (max-height: 499px) and (pointer: coarse)';
