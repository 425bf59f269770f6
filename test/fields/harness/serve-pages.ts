import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export type PageServer = { url: string; close: () => Promise<void> };

/** Serves a folder on loopback. `?policy=strict` adds a page policy that lets nothing run or load but what it served. */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = join(folder, normalize(decodeURIComponent(url.pathname)));
    try {
      const body = await readFile(path);
      const headers: Record<string, string> = {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      };
      if (url.searchParams.get('policy') === 'strict') {
        headers['content-security-policy'] = "default-src 'none'; require-trusted-types-for 'script'";
      }
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
