import type { IncomingMessage } from 'node:http';

export interface SimRequest {
  method: string;
  /** Without port. */
  host: string;
  secure: boolean;
  path: string;
  query: URLSearchParams;
  header(name: string): string | undefined;
  cookies: Map<string, string>;
  body: string;
  /** Form fields of the body, empty when it is no form. */
  form: URLSearchParams;
  /** Value of a JSON body, undefined when it is none. */
  json: unknown;
  address: string;
}

const LARGEST_BODY = 1_000_000;

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function readCookies(header = ''): Map<string, string> {
  const pairs = header.split(';').map((part) => part.trim().split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}

/** `[::1]:8080` -> `[::1]`, `onlinesim.io:443` -> `onlinesim.io` */
function withoutPort(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}

export async function readRequest(message: IncomingMessage, secure: boolean): Promise<SimRequest> {
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  const header = (name: string) => {
    const value = message.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const body = await readBody(message);
  const type = header('content-type') ?? '';
  return {
    method: message.method ?? 'GET',
    host: withoutPort(header('host') ?? ''),
    secure,
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    header,
    cookies: readCookies(header('cookie')),
    body,
    form: new URLSearchParams(type.includes('application/x-www-form-urlencoded') ? body : ''),
    json: type.includes('json') ? readJson(body) : undefined,
    address: message.socket.remoteAddress ?? '',
  };
}
