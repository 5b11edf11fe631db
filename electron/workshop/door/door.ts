import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { hostAt } from '../../../shared/workshop/hostPlace.ts';
import { limits } from '../../../shared/workshop/limits.ts';
import {
  copyPath,
  type HostMessage,
  livePath,
  mapPath,
  onwardsPath,
  picturePath,
  sightPath,
  welcomePath,
} from '../../../shared/workshop/messages.ts';
import { answerComing, type ComingNeeds, isComingPath } from './coming.ts';
import { createCount } from './count.ts';
import { answerHanded, type HandedDoor } from './handedRoutes.ts';
import { headersAt, strayed } from './headers.ts';
import { listen } from './listen.ts';
import type { Page, Pages } from './pages.ts';

/*
 * The door
 *
 * The one place where Senda listens to a network, and only while a workshop runs, at the one address that was chosen.
 * It gives the files of the guests' page, which lie in memory under fixed names; it takes a code and gives a token; it
 * shows pictures and the copy to who has a token; and it turns a request into a socket. Everything else is refused alike.
 */
export interface Door {
  /** `192.168.1.24:4100` */
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface Given {
  readonly type: string;
  readonly body: Uint8Array;
  readonly fileName?: string;
  /** The body is packed in this way. */
  readonly encoding?: 'gzip';
}

export interface DoorNeeds extends ComingNeeds {
  readonly address: string;
  /** The one that is wished for, unless it is taken; 0 is any. */
  readonly port: number;
  readonly pages: Pages;
  /** Who shows that token; null for nobody. */
  personOf(token: string, address: string): string | null;
  /** Whether this person may be given something again already. */
  mayFetch(personId: string, what: 'copy' | 'other'): boolean;
  map(): Promise<Given>;
  /** The map for a browser's page. */
  sight(): Promise<Given>;
  /** Null while the workshop is not here. */
  welcome(personId: string): HostMessage | null;
  picture(id: string): Promise<Given | null>;
  copy(): Promise<Given | null>;
  onSocket(socket: WebSocket, request: IncomingMessage, address: string): void;
  /** Only where the workshop was taken over from another host. */
  readonly handed: HandedDoor | null;
  /** Something was refused: why, and from where. */
  onRefusal(kind: string, address: string): void;
}

export async function openDoor(needs: DoorNeeds): Promise<Door> {
  let host = '';
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.message,
    perMessageDeflate: false,
    clientTracking: true,
  });
  const server = createServer(
    { maxHeaderSize: 8192, requestTimeout: 15_000, headersTimeout: 8_000 },
    (request, response) => {
      void answer(needs, host, request, response).catch(() => response.destroy());
    },
  );
  server.maxConnections = 1500;
  server.keepAliveTimeout = 5_000;
  const connections = createCount(limits.ofAddress);
  server.on('connection', (socket) => {
    const address = addressOf(socket);
    if (!connections.add(address)) {
      needs.onRefusal('too-many-connections', address);
      socket.destroy();
    } else socket.once('close', () => connections.remove(address));
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const address = addressOf(request.socket);
    const fault = request.url === livePath ? strayed(asked(request), host) : 'unknown-path';
    socket.on('error', () => socket.destroy());
    if (fault) {
      needs.onRefusal(fault, address);
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      opened.on('error', () => {});
      needs.onSocket(opened, request, address);
    });
  });
  server.on('clientError', (_error, socket) => {
    needs.onRefusal('not-http', addressOf(socket as Socket));
    socket.destroy();
  });
  const port = await listen(server, needs.address, needs.port);
  host = hostAt(needs.address, port);
  return {
    host,
    port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const addressOf = (socket: { remoteAddress?: string | undefined }): string => socket.remoteAddress ?? 'unknown';

const asked = ({ method = '', url = '', headers }: IncomingMessage) => ({ method, url, headers });

async function answer(needs: DoorNeeds, host: string, request: IncomingMessage, response: ServerResponse) {
  const address = addressOf(request.socket);
  const { method, url } = asked(request);
  const refuse = (status: number, kind: string) => {
    needs.onRefusal(kind, address);
    send(response, host, status, nothing);
  };
  const fault = strayed(asked(request), host);
  if (fault) return refuse(403, fault);
  if (isComingPath(url)) {
    const { status, refused, words } = await answerComing(needs, request, address);
    if (refused) needs.onRefusal(refused, address);
    return send(response, host, status, words === undefined ? nothing : asJson(words));
  }
  if (needs.handed && url === onwardsPath) {
    const handed = await answerHanded(needs.handed, request);
    return handed.ok ? send(response, host, 200, asJson(handed.value)) : refuse(403, handed.problem.kind);
  }
  if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'wrong-method');
  const page = needs.pages.get(pathIn(url));
  if (page) {
    // Whoever asks for the page asks for the map next: it is packed while the scripts are on their way.
    if (pathIn(url) === '/') void needs.sight().catch(() => {});
    return sendPage(response, host, page, request);
  }
  if (isGiven(url)) {
    const personId = needs.personOf(tokenIn(request), address);
    if (personId === null) return refuse(401, 'no-token');
    if (!needs.mayFetch(personId, url === copyPath ? 'copy' : 'other')) return refuse(429, 'workshop-too-fast');
    const given = await givenAt(needs, url, personId);
    return given ? send(response, host, 200, given) : refuse(404, 'not-there');
  }
  return refuse(404, 'unknown-path');
}

const withToken = new Set([mapPath, sightPath, welcomePath, copyPath]);
const isGiven = (url: string): boolean => withToken.has(url) || url.startsWith(picturePath);

async function givenAt(needs: DoorNeeds, url: string, personId: string): Promise<Given | null> {
  if (url === mapPath) return needs.map();
  if (url === sightPath) return needs.sight();
  if (url === copyPath) return needs.copy();
  if (url !== welcomePath) return needs.picture(url.slice(picturePath.length));
  const welcome = needs.welcome(personId);
  return welcome && asJson(welcome);
}

/** Without what a QR code adds behind it; nothing is decoded, so there is nothing to escape with. */
const pathIn = (url: string): string => url.split('?', 1)[0] ?? '';

const tokenIn = ({ headers }: IncomingMessage): string =>
  /^Bearer ([\w-]{1,100})$/.exec(headers.authorization ?? '')?.[1] ?? '';

const nothing: Given = { type: 'text/plain', body: Buffer.alloc(0) };
const asJson = (value: unknown): Given => ({ type: 'application/json', body: Buffer.from(JSON.stringify(value)) });

function sendPage(response: ServerResponse, host: string, page: Page, request: IncomingMessage): void {
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) ? page.packed : null;
  response.writeHead(200, {
    ...headersAt(host),
    'content-type': page.type,
    'cache-control': page.isForGood ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(packed && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : (packed ?? page.body));
}

function send(response: ServerResponse, host: string, status: number, { type, body, fileName, encoding }: Given): void {
  response.writeHead(status, {
    ...headersAt(host),
    'content-type': type,
    'content-length': body.byteLength,
    'cache-control': 'no-store',
    ...(encoding && { 'content-encoding': encoding }),
    ...(fileName && { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}` }),
    // What is refused is not listened to any further.
    ...(status >= 400 && { connection: 'close' }),
  });
  response.end(body);
}
