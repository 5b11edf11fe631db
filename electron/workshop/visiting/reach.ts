import { request } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { failed, ok, type Result } from '../../../shared/result.ts';
import type { HostPlace } from '../../../shared/workshop/hostPlace.ts';

/**
 * Asks a host something. It may be anybody's program that answers: so there is a time in which it must, an amount that is
 * listened to, and it cannot send us elsewhere.
 */
export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Bytes of the answer, unpacked. */
  readonly most: number;
  /** Milliseconds until the whole answer must be there. */
  readonly patience?: number;
}

export interface Reached {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** Which of this machine's addresses the host saw. */
  readonly ownAddress: string | null;
}

export type Reach = (place: HostPlace, question: Question) => Promise<Result<Reached>>;

export async function reach({ host, address, port }: HostPlace, question: Question): Promise<Result<Reached>> {
  const { method, path, headers, body, most, patience = 15_000 } = question;
  try {
    const answer = await new Promise<Reached>((resolve, reject) => {
      const asked = request(
        {
          ...{ method, path, port, agent: false, insecureHTTPParser: false, maxHeaderSize: 16_384 },
          host: address,
          headers: { ...headers, host, ...(body && { 'content-length': Buffer.byteLength(body) }) },
          signal: AbortSignal.timeout(patience),
        },
        (response) => {
          const parts: Buffer[] = [];
          let size = 0;
          response.on('data', (part: Buffer) => {
            size += part.byteLength;
            if (size > most) asked.destroy(new Error('too much'));
            else parts.push(part);
          });
          response.on('error', reject);
          const ownAddress = response.socket.localAddress ?? null;
          const { statusCode: status = 0, headers: said } = response;
          response.on('end', () => resolve({ status, headers: said, body: Buffer.concat(parts), ownAddress }));
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
    return ok(
      answer.headers['content-encoding'] === 'gzip' ? { ...answer, body: await unpack(answer.body, most) } : answer,
    );
  } catch (error) {
    return failed({ kind: isNobody(error) ? 'visit-nobody' : 'visit-no-answer' });
  }
}

/** The machine is there, and nothing listens on it. */
const isNobody = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';

const unpack = (packed: Buffer, most: number): Promise<Buffer> => promisify(gunzip)(packed, { maxOutputLength: most });

/** What a host wrote, or undefined when it is not JSON. */
export function written({ body }: Reached): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
