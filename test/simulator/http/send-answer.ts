import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer } from './answer.ts';

const compress = promisify(gzip);
const WORTH_COMPRESSING = 1400;

/** Sends it, compressed when that pays and is accepted; a dropped connection gets nothing at all. */
export async function sendAnswer(
  response: ServerResponse,
  answer: Answer,
  acceptEncoding = '',
): Promise<void> {
  if (answer.kind === 'drop') {
    response.destroy();
    return;
  }
  const text = answer.kind === 'json' ? JSON.stringify(answer.body) : answer.body;
  const headers =
    answer.kind === 'json' ? { 'content-type': 'application/json', ...answer.headers } : answer.headers;
  const small = text.length < WORTH_COMPRESSING || !/\bgzip\b/.test(acceptEncoding);
  const body = small ? Buffer.from(text) : await compress(text, { level: 1 });
  response.writeHead(answer.status, {
    ...headers,
    ...(small ? {} : { 'content-encoding': 'gzip' }),
    'content-length': body.length,
    'cache-control': 'no-cache, private',
  });
  response.end(body);
}
