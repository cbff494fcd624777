import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A web site on this machine. */
export interface Site {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** What is answered for a path; undefined is a 404. */
export type Respond = (pathname: string) => Promise<string | Buffer | undefined> | string | Buffer | undefined;

/** Serves HTML pages on a free port. */
export const serve = async (respond: Respond): Promise<Site> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    void Promise.resolve()
      .then(() => respond(decodeURIComponent(pathname)))
      .catch(() => undefined)
      .then((body) => {
        response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(body);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** Serves the files of a folder by name. */
export const serveFolder = (folder: string): Promise<Site> =>
  serve((pathname) => readFile(path.join(folder, path.basename(pathname))));
