import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { EventName, RequestName, SendaBridge } from '../shared/bridge/contract.ts';
import { eventNames, requestNames } from '../shared/bridge/names.ts';

interface DroppedFile {
  readonly name: string;
  readonly size: number;
  /** Electron before 32 keeps it here. */
  readonly path?: string;
}

/** The files a person dropped or picked last; a file that a script made is never among them. */
let handed: DroppedFile[] = [];

function remember(event: {
  isTrusted: boolean;
  dataTransfer?: { files: unknown } | null;
  target?: { files?: unknown } | null;
}) {
  const files = event.dataTransfer?.files ?? event.target?.files;
  if (event.isTrusted && files) handed = [...(files as Iterable<DroppedFile>)];
}

const page = globalThis as unknown as { addEventListener(name: string, hear: typeof remember, capture: true): void };
page.addEventListener('drop', remember, true);
page.addEventListener('change', remember, true);

const pathOf = (file: DroppedFile): string => webUtils?.getPathForFile?.(file as never) ?? file.path ?? '';

function takeFile(wanted: unknown): unknown {
  const { name, size } = Object(wanted) as Partial<DroppedFile>;
  const file = handed.find((known) => known.name === name && known.size === size);
  return ipcRenderer.invoke('senda:takeFile', file ? pathOf(file) : '');
}

const hand = (globalThis as unknown as { navigator: { userActivation: { isActive: boolean } } }).navigator;

function request(name: RequestName, argument: unknown): unknown {
  // What lies on the clipboard is nobody's business until a person asks for it, and nothing opens by itself.
  if ((name === 'clipboard.paste' || name === 'link.open') && !hand.userActivation.isActive)
    return Promise.resolve({ ok: false, problem: { kind: 'paste-unasked' } });
  if (!requestNames.includes(name)) return Promise.resolve({ ok: false, problem: { kind: 'unknown-request' } });
  return ipcRenderer.invoke('senda:request', name, argument);
}

function on(name: EventName, listener: (event: unknown) => void): () => void {
  if (!eventNames.includes(name) || typeof listener !== 'function') return () => {};
  const hear = (_: unknown, event: unknown) => listener(event);
  ipcRenderer.on(`senda:${name}`, hear);
  return () => ipcRenderer.removeListener(`senda:${name}`, hear);
}

contextBridge.exposeInMainWorld('senda', { request, on, takeFile } as unknown as SendaBridge);
