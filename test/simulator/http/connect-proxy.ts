import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { DEMO_HOSTS } from '../demo/demo-site.ts';
import { SECRET_SERVER_HOST } from '../oauth/secret-server.ts';
import { SERVICE_HOSTS } from './hosts.ts';

function refuse(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
}

function tunnel(socket: Duplex, head: Buffer, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(socket);
    socket.pipe(upstream);
  });
  const end = () => {
    upstream.destroy();
    socket.destroy();
  };
  for (const side of [upstream, socket]) side.on('error', end).on('close', end);
}

/**
 * The proxy for a browser that cannot map hosts itself: every `CONNECT host:443` reaches the https listener, and
 * nothing else goes anywhere. Plain requests for hosts played here are sent to https.
 */
export function createConnectProxy(httpsPort: () => number): Server {
  const known = new Set([...DEMO_HOSTS, ...SERVICE_HOSTS, SECRET_SERVER_HOST]);
  const server = createServer((request, response) => {
    const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    if (target?.protocol === 'http:' && target.port === '' && known.has(target.hostname)) {
      response
        .writeHead(301, { location: `https://${target.hostname}${target.pathname}${target.search}` })
        .end();
    } else {
      response
        .writeHead(502, { 'content-type': 'text/plain' })
        .end('This proxy reaches nothing but the simulator.');
    }
  });
  server.on('connect', (request, socket, head) => {
    if (request.url?.endsWith(':443')) tunnel(socket, head, httpsPort());
    else refuse(socket);
  });
  return server;
}
