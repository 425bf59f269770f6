import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { World } from '../world.ts';
import { makeCertificate } from './certificate.ts';
import { createConnectProxy } from './connect-proxy.ts';
import { handle } from './handle.ts';

export interface Ports {
  http: number;
  https: number;
  proxy: number;
}

export interface Listeners {
  ports: Ports;
  close(): Promise<void>;
}

function listenerFor(world: World, secure: boolean): RequestListener {
  return (message, response) => {
    handle(world, message, response, secure).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end('The simulator itself failed; see its output.');
    });
  };
}

type Listener = Pick<Server, 'listen' | 'close' | 'address' | 'on'>;

function listen(server: Listener, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : port);
    });
  });
}

/** Ends a server at once, with tunnels and kept-alive connections, which `close` alone would wait for. */
function closerOf(server: Listener): () => Promise<void> {
  const open = new Set<Duplex>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
}

/** Opens the three listeners on 127.0.0.1; port 0 takes a free one. */
export async function listenAll(world: World, wanted: Ports): Promise<Listeners> {
  const certificate = await makeCertificate();
  const ports: Ports = { ...wanted };
  const plain = createHttp(listenerFor(world, false));
  const secure = createHttps(certificate, listenerFor(world, true));
  const proxy = createConnectProxy(() => ports.https);
  const closers = [plain, secure, proxy].map(closerOf);
  const close = async () => {
    await Promise.all(closers.map((end) => end()));
  };
  ports.http = await listen(plain, wanted.http);
  ports.https = await listen(secure, wanted.https);
  ports.proxy = await listen(proxy, wanted.proxy);
  return { ports, close };
}
