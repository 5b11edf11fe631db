import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** Our pages come from here and not from `file://`: a secure context with an origin of its own and a strict policy. */
export const appOrigin = 'senda://app';

/** `default-src 'none'`, then only what a page of ours needs. Styles may be inline because React Aria injects some. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/** Must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'senda', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

export function serveApp(session: Session, folder: string): void {
  session.protocol.handle('senda', (request) => answerFile(request, folder));
}

/** Gives one file of the built window, and nothing outside its folder. */
export async function answerFile(request: { url: string; method: string }, folder: string): Promise<Response> {
  const path = request.method === 'GET' ? fileWithin(folder, request.url) : null;
  if (path === null) return refusal(403);
  try {
    const body = await readFile(path);
    return new Response(new Uint8Array(body), { headers: headersFor(path) });
  } catch {
    // Not there, or a folder: the same answer, so that a page learns nothing about the disk.
    return refusal(404);
  }
}

/** The file an address stands for, or null when it points elsewhere. */
export function fileWithin(folder: string, address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol !== 'senda:' || url.host !== 'app') return null;
    const wanted = decodeURIComponent(url.pathname);
    if (wanted.includes('\0') || wanted.includes('\\') || wanted.split('/').includes('..')) return null;
    if (!(extname(wanted).toLowerCase() in types)) return null;
    const path = join(folder, wanted);
    return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : null;
  } catch {
    return null;
  }
}

const headersFor = (path: string): Record<string, string> => ({
  'content-type': types[extname(path).toLowerCase()] ?? 'application/octet-stream',
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
});

const refusal = (status: number): Response =>
  new Response('', { status, headers: { 'content-security-policy': contentPolicy } });
