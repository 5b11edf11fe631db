import { webcrypto } from 'node:crypto';

// Node 18 keeps it in a module; ids are made with the global one. Imported first, before anything makes an id.
(globalThis as { crypto?: unknown }).crypto ??= webcrypto;
