import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  port: number;
  close(): void;
}

/**
 * Serves HTML on a free port of this machine, and nowhere else. `page` is asked for each request and gives the page, or null where there is none:
 * a browser whose hosts all lead here asks for things of its own too.
 */
export async function serve(page: (host: string, path: string) => string | null): Promise<Served> {
  const server = createServer(({ headers, url = '/' }, response) => {
    const html = page((headers.host ?? '').replace(/:\d+$/, ''), url);
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
