/** A title as the name of a file, without its ending: nothing in it that one of the systems refuses; '' when nothing is left. */
export function fileNameFor(title: string): string {
  const name = title
    .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, 80)
    // The cut may have parted a sign of two halves, and no file system takes one of them.
    .replace(/\p{Cs}$/u, '')
    .replace(/[. ]+$/, '');
  return ofDevice.test(name) ? `_${name}` : name;
}

/** On Windows these are devices in every folder, whatever ending follows. */
const ofDevice = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\.|$)/i;
