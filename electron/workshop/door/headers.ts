/** What every answer carries; a page may load nothing but what its host gives it. */
export const headersAt = (host: string): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // Older browsers do not count a socket as the page's own address.
    `connect-src 'self' ws://${host}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
});

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Whether a request was meant for this host. A page of another site may point its own name at our address and would then
 * count as ours: so the name that was asked for must be the address that is on the wall. A browser says which page
 * speaks, and it must be ours; other programs say nothing and show a token.
 */
export function strayed(asked: Asked, host: string): 'wrong-host' | 'wrong-origin' | null {
  if (asked.headers['host'] !== host) return 'wrong-host';
  const { origin } = asked.headers;
  if (origin !== undefined && origin !== `http://${host}`) return 'wrong-origin';
  const site = asked.headers['sec-fetch-site'];
  const isVisit = asked.headers['sec-fetch-mode'] === 'navigate' && asked.method === 'GET';
  return site === undefined || site === 'same-origin' || site === 'none' || isVisit ? null : 'wrong-origin';
}
