import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Simulator } from '../simulator/start.ts';
import { quietSimulator } from './call.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await quietSimulator();
});
afterAll(() => simulator.close());

function getSecure(host: string, path: string): Promise<{ status: number; names: string }> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: simulator.httpsPort,
      servername: host,
      headers: { host },
      path,
      rejectUnauthorized: false,
    };
    const sent = httpsRequest(options, (answer) => {
      const { socket } = answer;
      const names =
        'getPeerCertificate' in socket && typeof socket.getPeerCertificate === 'function'
          ? String(socket.getPeerCertificate().subjectaltname)
          : '';
      answer.resume().on('end', () => resolve({ status: answer.statusCode ?? 0, names }));
    });
    sent.on('error', reject).end();
  });
}

describe('https', () => {
  it.each([
    ['onlinesim.io', '/api/v1/info/countries', 200],
    ['onlinesim.host', '/api/v1/info/countries', 200],
    ['shop.example', '/', 200],
    ['club.example', '/', 200],
    ['forum.example', '/', 200],
    ['elsewhere.example', '/', 421],
  ])('plays %s', async (host, path, status) => {
    expect((await getSecure(host, path)).status).toBe(status);
  });

  it('has a certificate for each of its hosts', async () => {
    const { names } = await getSecure('onlinesim.io', '/');
    for (const host of ['onlinesim.io', 'onlinesim.host', 'shop.example', 'club.example', 'forum.example']) {
      expect(names).toContain(`DNS:${host}`);
    }
  });
});

async function tunnelTo(target: string): Promise<{ head: string; socket: Socket }> {
  const socket = connect(simulator.proxyPort, '127.0.0.1');
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
  const [chunk] = await once(socket, 'data');
  return { head: String(chunk).split('\r\n')[0] ?? '', socket };
}

function getPlain(url: string): Promise<{ status: number; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port: simulator.proxyPort, path: url }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
    });
    sent.on('error', reject).end();
  });
}

describe('CONNECT proxy', () => {
  it('leads port 443 of every host to the https listener', async () => {
    const { head, socket } = await tunnelTo('onlinesim.io:443');
    expect(head).toBe('HTTP/1.1 200 Connection Established');
    const secure = connectTls({ socket, servername: 'onlinesim.io', rejectUnauthorized: false });
    secure.write('GET /api/v1/info/countries HTTP/1.1\r\nHost: onlinesim.io\r\nConnection: close\r\n\r\n');
    const [chunk] = await once(secure, 'data');
    expect(String(chunk)).toMatch(/^HTTP\/1\.1 200/);
    secure.destroy();
  });

  it('refuses every other port', async () => {
    const { head, socket } = await tunnelTo('onlinesim.io:8443');
    expect(head).toBe('HTTP/1.1 403 Forbidden');
    socket.destroy();
  });

  it.each([
    ['http://shop.example/a?b=1', 301, 'https://shop.example/a?b=1'],
    ['http://elsewhere.example/', 502, undefined],
    ['http://shop.example:8080/', 502, undefined],
  ])('answers plain %s with %i', async (url, status, location) => {
    expect(await getPlain(url)).toEqual({ status, location });
  });
});

it('closes with open connections', async () => {
  const other = await quietSimulator();
  const socket = connect(other.httpPort, '127.0.0.1');
  await once(socket, 'connect');
  await other.close();
  await expect(fetch(`${other.httpUrl}/`)).rejects.toThrow();
});
