import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { failed, type Result } from '../../../shared/result.ts';
import { hostAt } from '../../../shared/workshop/hostPlace.ts';
import { strayed } from '../door/headers.ts';
import { listen } from '../door/listen.ts';
import { readBytes } from '../door/readBody.ts';
import { largestParcel } from './parcel.ts';
import { isSame } from './passes.ts';

export const handOverPath = '/handover';

/**
 * The door of a Senda that was asked to go on as the host. It is open for the one parcel that the old host brings, who
 * shows the ticket of its own offer; everybody else is refused, and after a while it closes by itself.
 */
export interface WaitingDoor {
  readonly port: number;
  close(): void;
}

export interface WaitingNeeds {
  readonly address: string;
  readonly port: number;
  readonly ticket: string;
  /** Hosts what is in the parcel, at this door's port as soon as it is free, and tells at which. */
  take(packed: Uint8Array, port: number): Promise<Result<{ port: number }>>;
  /** It closed without anybody having come. */
  onNobody(): void;
}

const patience = 120_000;

export async function openWaitingDoor({
  address,
  port: wished,
  ticket,
  take,
  onNobody,
}: WaitingNeeds): Promise<WaitingDoor> {
  let isTaken = false;
  let host = '';
  let port = 0;
  const server = createServer({ maxHeaderSize: 8192, headersTimeout: 8_000 }, (request, response) => {
    void answer(request).then(
      (answered) => reply(response, answered),
      () => response.destroy(),
    );
  });
  server.maxConnections = 20;
  server.requestTimeout = 60_000;
  const close = () => {
    clearTimeout(timer);
    server.close();
  };
  const timer = setTimeout(() => {
    close();
    server.closeAllConnections();
    if (!isTaken) onNobody();
  }, patience);

  async function answer(request: IncomingMessage): Promise<Result<{ port: number }>> {
    const { method = '', url = '', headers } = request;
    const isMeant = method === 'POST' && url === handOverPath && strayed({ method, url, headers }, host) === null;
    const isKnown = isSame(headers.authorization ?? '', `Bearer ${ticket}`);
    if (!isMeant || !isKnown || isTaken) return failed({ kind: 'handing-refused' });
    isTaken = true;
    const packed = await readBytes(request, largestParcel);
    // The port is free for the workshop's own door; the answer still goes out on this connection.
    close();
    return packed ? take(packed, port) : failed({ kind: 'handing-refused' });
  }

  port = await listen(server, address, wished);
  host = hostAt(address, port);
  return { port, close };
}

function reply(response: ServerResponse, answered: Result<{ port: number }>): void {
  const body = JSON.stringify(answered.ok ? answered.value : { problem: { kind: answered.problem.kind } });
  response.writeHead(answered.ok ? 200 : 403, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  });
  response.end(body);
}
