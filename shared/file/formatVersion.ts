/** The version of `map.json` that this Senda writes; docs/file-format.md says what each version holds. */
export const formatVersion = 1;

/** Says in the first line of the file what it is, to a person as well as to a program. */
export const formatName = 'senda-journey-map';

export const mimeType = 'application/vnd.senda+zip';
