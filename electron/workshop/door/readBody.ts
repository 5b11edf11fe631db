import type { IncomingMessage } from 'node:http';

/** A body in one piece; null when it is longer than that, or breaks off. */
export function readBytes(request: IncomingMessage, longest: number): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > longest) resolve(null);
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => resolve(null));
    request.on('aborted', () => resolve(null));
  });
}

export const readBody = async (request: IncomingMessage, longest: number): Promise<string | null> =>
  (await readBytes(request, longest))?.toString('utf8') ?? null;
