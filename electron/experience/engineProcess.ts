import { tmpdir } from 'node:os';
import { limitsFor } from './engineLimits.ts';
import { type FromEngine, serveEngine, type ToEngine, type Wire } from './engineMessages.ts';
import { createLocalEngine } from './localEngine.ts';

/** The engine's own process: nothing here but the wire, so that a crash in native code ends this process alone. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(name: 'message', listener: (event: { data: unknown }) => void): void;
}

const { parentPort } = process as unknown as { parentPort?: ParentPort };

const wire: Wire<FromEngine, ToEngine> = parentPort
  ? {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data as ToEngine)),
    }
  : {
      post: (message) => process.send?.(message),
      onMessage: (listener) => process.on('message', (message) => listener(message as ToEngine)),
    };

serveEngine(createLocalEngine(limitsFor(process.env['SENDA_ENGINE_FOLDER'] ?? tmpdir())), wire);
