/** The template behind "New map": the usual lanes, ready to type. */
export const blankTemplate = 'blank';
