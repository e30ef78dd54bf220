// Opens a server to this computer only, and says on which port.
import type { Server } from 'node:http';

/** Rejects with the system's error (for example EADDRINUSE) when the port cannot be had. */
export function listenLocally(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('The server has no port.'));
    });
  });
}
