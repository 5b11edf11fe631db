const web = /^(https?):\/\/([\p{L}\p{N}_.:[\]-]+)([/?#].*)?$/iu;
const letter = /^(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?.*)?)$/i;

/**
 * An address that may be opened from a map: a web page or a letter. Written so that it stands in Markdown as it is;
 * null for anything else, whatever it calls itself.
 */
export function noteAddress(typed: string): string | null {
  const wanted = typed.trim();
  if (wanted.length > 2000) return null;
  const [, mailbox] = letter.exec(wanted) ?? [];
  if (mailbox !== undefined) return `mailto:${encoded(mailbox)}`;
  const isShort = !/^[a-z][a-z0-9+-]*:/i.test(wanted) && /^[^\s/]+\.[^\s./]{2,}/.test(wanted);
  const [, scheme, host, rest = '/'] = web.exec(isShort ? `https://${wanted}` : wanted) ?? [];
  if (scheme === undefined || host === undefined) return null;
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${encoded(rest)}`;
}

const encoded = (part: string): string =>
  part.replace(/[()\\[\]\s*<>"\p{Cc}]/gu, (sign) => encodeURIComponent(sign).replace(/[()*]/, hex));

const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
