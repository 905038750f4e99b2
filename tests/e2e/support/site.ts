import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page as it is served: HTML, and headers where they matter. */
export interface Served {
  html: string;
  headers?: Record<string, string>;
}

/** A stand-in for the whole web: the browser's proxy, so that every host is here and no request leaves the machine. */
export interface Site {
  /** host:port of the proxy. */
  proxy: string;
  /** Serves a page at an address, from now on. */
  put(url: string, page: Served | string): void;
  /** Addresses that were asked for and not there, without the browser's own. */
  missing: string[];
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const pages = new Map<string, Served>();
  const missing: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const page = pages.get(url);
    if (!page) missing.push(url);
    send(response, page);
  });
  // A proxy that refuses https: nothing here needs it.
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (url, page) => pages.set(url, typeof page === 'string' ? { html: page } : page),
    missing,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      })
  };
}

function send(response: ServerResponse, page: Served | undefined): void {
  response.writeHead(page ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...page?.headers
  });
  response.end(page?.html ?? '');
}
