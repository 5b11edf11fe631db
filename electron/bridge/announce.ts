import type { WebContents } from 'electron';
import type { EventName, Events } from '../../shared/bridge/contract.ts';

/** The channel of an event; preload listens to these and to no others. */
const eventChannel = (name: EventName): string => `senda:${name}`;

/** Tells one page something; a page that is gone hears nothing. */
export function announce<Name extends EventName>(page: WebContents, name: Name, event: Events[Name]): void {
  if (!page.isDestroyed()) page.send(eventChannel(name), event);
}
