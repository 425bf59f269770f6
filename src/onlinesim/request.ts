import { fromServiceCode, ServiceError } from './service-error.ts';

export interface Connection {
  /** With a trailing slash: 'https://onlinesim.io/api/'. */
  base: string;
  /** OAuth access token or API key; null for the methods that need none (reference 2.3). */
  credential: string | null;
  /** A language the service has: ru, en, zh, de, fr (reference 2.4). */
  lang: string;
  fetch: typeof globalThis.fetch;
}

export type Parameters = Record<string, string | number>;

const timeoutMs = 30_000;
/** In characters; the longest known has 35. */
const longestCode = 80;

/**
 * How a call goes out. `spend` is for calls that must not be carried out twice: browsers send a GET again by
 * themselves when its connection drops before an answer (Firefox up to five times, Chromium twice), a POST only
 * when the connection had been used before. What is asked stands in the address as ever and in the form, since
 * the service takes either (reference 2.2).
 */
export type Manner = 'ask' | 'spend';

/**
 * One call of the HTTP API. The credential goes in a header only, since URLs end up in logs, and the site's
 * login cookie stays out (`credentials: 'omit'`).
 *
 * @returns the JSON body of a success, still `unknown`
 * @throws ServiceError
 */
export async function request(
  connection: Connection,
  method: string,
  parameters: Parameters,
  manner: Manner = 'ask',
): Promise<unknown> {
  const url = new URL(`${method}.php`, connection.base);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
  url.searchParams.set('lang', connection.lang);
  const headers = new Headers({ accept: 'application/json' });
  if (connection.credential !== null) headers.set('authorization', `Bearer ${connection.credential}`);
  const body = manner === 'spend' ? new URLSearchParams(url.search) : null;
  const response = await reach(connection.fetch, url, { method: body ? 'POST' : 'GET', headers, body });
  // Browsers drop the credential on the way to another host: what that one says is said to nobody we know.
  const { origin, host } = new URL(response.place || url);
  if (origin !== url.origin) throw new ServiceError('moved', { code: host });
  return readBody(response, connection.credential);
}

async function reach(fetch: Connection['fetch'], url: URL, init: RequestInit): Promise<RawAnswer> {
  try {
    const response = await fetch(url, {
      ...init,
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return {
      place: response.url,
      status: response.status,
      text: await response.text(),
      retryAfter: response.headers.get('retry-after'),
    };
  } catch {
    throw new ServiceError('offline');
  }
}

interface RawAnswer {
  /** Where it came from in the end. */
  place: string;
  status: number;
  text: string;
  retryAfter: string | null;
}

/** Reads the body whatever the status is (reference 2.6); statuses speak only where there is no JSON. */
function readBody({ status, text, retryAfter }: RawAnswer, credential: string | null): unknown {
  const waitSeconds = readSeconds(retryAfter);
  const body = unwrap(parseJson(text));
  const code = errorCode(body);
  // Codes are kept and shown: what is none, or says the credential again, must not be.
  if (code !== null && (code.length > longestCode || (credential && code.includes(credential))))
    throw new ServiceError('badAnswer');
  if (code !== null) throw fromServiceCode(code, waitSeconds);
  if (status === 401 || status === 456) throw fromServiceCode('ERROR_WRONG_KEY');
  if (status === 429) throw fromServiceCode('TRY_AGAIN_LATER', waitSeconds);
  if (body === undefined || status >= 400) throw new ServiceError('unavailable');
  return body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A framework's answer object that got serialised by accident (reference 2.5). */
function unwrap(body: unknown): unknown {
  return isObject(body) && isObject(body.original) && 'response' in body.original ? body.original : body;
}

/**
 * The error code of an answer, or null for a success: `response` is 1, "1" or true, or there is none. `TZ_…` is
 * the state of an operation that came in place of a list (reference 7.2).
 */
function errorCode(body: unknown): string | null {
  if (!isObject(body) || !('response' in body)) return null;
  const { response } = body;
  if (response === 1 || response === '1' || response === true) return null;
  if (typeof response === 'string' && response.startsWith('TZ_')) return null;
  // `getNumbersStats` of a stand-in bears a country map beside `response`; anything but text is no code.
  return typeof response === 'string' || typeof response === 'number' ? String(response) : null;
}

function readSeconds(retryAfter: string | null): number | undefined {
  const seconds = Number(retryAfter);
  return retryAfter !== null && Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Ends a connection that the browser keeps for the next request, by taking it for one and breaking that off.
 * What is asked is of no interest and needs no credential.
 *
 * @param afterMs when: after it has been taken (Firefox needs up to 15 ms), and before an answer can be there
 */
export async function breakConnection({ base, fetch }: Connection, afterMs: number): Promise<void> {
  const signal = AbortSignal.timeout(afterMs);
  const url = new URL('getTariffs.php', base);
  await fetch(url, { credentials: 'omit', cache: 'no-store', signal }).catch(() => {});
}
