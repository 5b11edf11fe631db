import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** At the port that is wished for, so that guests find the host again; else at any. Gives the port. */
export async function listen(server: Server, address: string, wished: number): Promise<number> {
  for (const port of new Set([wished, 0])) {
    const isOpen = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error),
      );
      server.listen(port, address, () => {
        server.removeAllListeners('error');
        resolve(true);
      });
    });
    if (isOpen) return (server.address() as AddressInfo).port;
  }
  throw new Error('no port');
}
