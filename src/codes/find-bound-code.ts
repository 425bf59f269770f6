import { normaliseText, readableStart } from './normalise-text.ts';

/** The code of an origin-bound message and the site it may be typed into. */
export interface BoundCode {
  code: string;
  host: string;
  /** The embedded document the code is meant for, when it is not the top one. */
  frameHost?: string;
}

// "@host #code", then an embedded host after "@" or "%", unless that begins the next such pair. The quantifiers are
// bounded, so that a wall of signs costs no more than its length.
const BOUND = /(?:^|\s)@([^\s@#%]{1,253}) #([^\s#]{1,64})(?: [@%]([^\s@#%]{1,253})(?!\S| #))?/gu;

// A message has one such line; a hundred of them are an attack on our time.
const MAX_TRIED = 8;

/**
 * Finds the origin-bound code of a message.
 *
 * The specified form stands at the start of the last line (WICG "Origin-bound one-time codes"). Senders also write it
 * earlier or behind their text, which Chromium's parser accepts; the last match wins. In the middle of a line see
 * `standsApart`.
 */
export function findBoundCode(message: string): BoundCode | null {
  if (!message.includes('#')) return null;
  const text = readableStart(message);
  const matches = Array.from(text.matchAll(BOUND)).slice(-MAX_TRIED).reverse();
  for (const match of matches) {
    const bound = readMatch(text, match);
    if (bound !== null) return bound;
  }
  return null;
}

function readMatch(text: string, match: RegExpExecArray): BoundCode | null {
  const host = readHost(match[1]);
  const code = normaliseText(trimSentenceEnd(match[2] ?? ''));
  if (host === null || code === '' || !standsApart(text, match.index, code)) return null;
  const frameHost = readHost(match[3]);
  return frameHost === null ? { code, host } : { code, host, frameHost };
}

/**
 * At the start of a line, behind a sentence, or repeating a code of the text. Behind other words only with a digit in the
 * code, since "photo by @jo.example #sunset" is a mention, and behind more than one: "something @host #code" is
 * the specification's own example of a message that is not bound.
 */
function standsApart(text: string, index: number, code: string): boolean {
  if (index === 0 || text.charAt(index) === '\n') return true;
  const before = text.slice(0, index);
  return (
    /[\s\p{P}>]$/u.test(before) || before.includes(code) || (/\d/.test(code) && /\s/.test(before.trim()))
  );
}

/** A host name as the URL parser sees it; a port, user, path or address, or a name without a dot, is none. */
function readHost(written: string | undefined): string | null {
  if (written === undefined || /[/?\\:]/.test(written)) return null;
  try {
    const { hostname } = new URL(`https://${written}/`);
    const isName = hostname.includes('.') && !hostname.endsWith('.') && !/^[\d.]+$/.test(hostname);
    return isName ? hostname : null;
  } catch {
    return null;
  }
}

function trimSentenceEnd(code: string): string {
  return /^[\p{L}\p{N}-]+[.,;!)]$/u.test(code) ? code.slice(0, -1) : code;
}
