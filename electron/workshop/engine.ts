import type { IncomingMessage } from 'node:http';
import { type Connection, type Document, Hocuspocus } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import { documentName } from '../../shared/workshop/messages.ts';
import type { Line } from './guests/line.ts';

/** Carries the map's document to everybody and back: Hocuspocus, with our sockets and our rules in front of it. */
export interface Engine {
  readonly document: Document;
  /** Gives the way to hand on messages, to say that something else was heard, and that the socket closed. */
  connect(
    socket: WebSocket,
    request: IncomingMessage,
    line: () => Line,
  ): { pass(bytes: Uint8Array): void; heard(): void; closed(): void };
  close(): Promise<void>;
}

export interface EngineNeeds {
  readonly state: Uint8Array;
  /** Who shows that token; null for nobody. */
  personOf(token: string, address: string): string | null;
  onOpen(line: Line, connection: Connection): void;
}

interface Context {
  line(): Line;
}

export async function createEngine({ state, personOf, onOpen }: EngineNeeds): Promise<Engine> {
  const hocuspocus = new Hocuspocus<Context>({
    quiet: true,
    yDocOptions: { gc: true, gcFilter: () => true },
    unloadImmediately: false,
    maxUnauthenticatedQueueSize: 64 * 1024,
    maxUnauthenticatedQueueMessages: 20,
    maxPendingDocuments: 1,
    onLoadDocument: async () => state as never,
    async onAuthenticate({ token, context }) {
      const line = context.line();
      const personId = personOf(token, line.address);
      // Without a message, as one would be written to the console.
      if (personId === null) throw Object.assign(new Error(), { reason: 'workshop-no-ticket' });
      line.admit(personId);
    },
    async connected({ context, connection }) {
      onOpen(context.line(), connection);
    },
  });
  const direct = await hocuspocus.openDirectConnection(documentName);
  const { document } = direct;
  if (!document) throw new Error('The document did not open');
  return {
    document,
    connect(socket, incoming, line) {
      const request = new Request(`http://${incoming.headers.host}${incoming.url}`);
      const connection = hocuspocus.handleConnection(socket as never, request, { line });
      return {
        pass: (bytes) => connection.handleMessage(bytes),
        // It hangs up on whoever says nothing for a minute, and does not see what we hear.
        heard() {
          connection.lastMessageReceivedAt = Date.now();
        },
        closed: () => connection.handleClose({ code: 1000, reason: '' }),
      };
    },
    async close() {
      await direct.disconnect();
      document.destroy();
    },
  };
}
