import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { Awareness } from 'y-protocols/awareness';
import type { MapDocument } from '../../../shared/live/openDocument.ts';
import {
  documentName,
  type GuestMessage,
  type HostMessage,
  hostMessageSchema,
} from '../../../shared/workshop/messages.ts';
import { type SocketClass, type TalkNeeds, talkingSockets } from './talk.ts';

/** One line to the host for one document. It connects again by itself until it is closed. */
export interface Wire {
  readonly awareness: Awareness;
  say(message: GuestMessage): void;
  close(): void;
}

export interface WireNeeds extends TalkNeeds {
  /** `ws://192.168.1.24:4100/live` */
  readonly url: string;
  readonly token: string;
  readonly document: MapDocument;
  /** For tests, which have no browser. */
  readonly Socket?: unknown;
  hear(message: HostMessage): void;
  /** The document holds all that the host knows. */
  onSynced(): void;
  onLost(): void;
  /** The host does not want this page back: its token is good no more, or the person has too many pages open. */
  onTurnedAway(kind: 'workshop-no-ticket' | 'workshop-elsewhere'): void;
}

/** Somebody who walks through a door is back within a second or two; a hundred of them do not come at the same moment. */
const tooManyPages = 4409;
const coming = { delay: 400, minDelay: 250, maxDelay: 4000 };

export function openWire({ url, token, document, Socket, hear, ...needs }: WireNeeds): Wire {
  const { onSynced, onLost, onTurnedAway } = needs;
  const socket = new HocuspocusProviderWebsocket({
    url,
    ...coming,
    WebSocketPolyfill: talkingSockets((Socket ?? WebSocket) as SocketClass, needs),
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: documentName,
    document,
    token,
    onSynced,
    onDisconnect: onLost,
    onAuthenticationFailed: () => onTurnedAway('workshop-no-ticket'),
    onClose({ event }) {
      if (event.code === tooManyPages) onTurnedAway('workshop-elsewhere');
    },
    onStateless({ payload }) {
      const message = readMessage(payload);
      if (message) hear(message);
    },
  });
  const { awareness } = provider;
  if (!awareness) throw new Error('The provider made no awareness');
  // Nobody is anywhere before the host has said who they are.
  awareness.setLocalState(null);
  provider.attach();
  const stopFollowing = followNetwork(socket);
  return {
    awareness,
    say: (message) => provider.sendStateless(JSON.stringify(message)),
    close() {
      stopFollowing();
      provider.destroy();
      socket.destroy();
    },
  };
}

/**
 * A browser knows at once that its network is gone, and the socket only after half a minute. It tries again all the same:
 * a host on this very machine needs no network.
 */
function followNetwork(socket: HocuspocusProviderWebsocket): () => void {
  if (typeof window === 'undefined') return () => {};
  const lost = () => {
    if (socket.status === 'connected') socket.onClose({ event: { code: 4408, reason: 'offline' } });
  };
  const back = () => void socket.connect();
  window.addEventListener('offline', lost);
  window.addEventListener('online', back);
  return () => {
    window.removeEventListener('offline', lost);
    window.removeEventListener('online', back);
  };
}

/** A newer host may say what this page does not know: that is passed over. */
function readMessage(payload: string): HostMessage | null {
  try {
    return hostMessageSchema.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}
