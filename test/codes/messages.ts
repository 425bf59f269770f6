import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A message and what a reader of codes must answer to it. */
export interface Message {
  id: string;
  text: string;
  /** The code, without separators, or null where there is none. */
  code: string | null;
  /** The host an origin-bound message names. */
  domain: string | null;
  lang: string;
}

const own = fileURLToPath(new URL('./messages.jsonl', import.meta.url));
/** The whole development set, which may not be published: it lies beside the repository where there is one. */
const wholeSetPath = fileURLToPath(new URL('../../../shared/data/otp-sms-dev.jsonl', import.meta.url));

/** The messages written for this project. */
export function readOwnMessages(): Message[] {
  return readMessages(own);
}

/** The whole development set, or null where it is not at hand. */
export function readWholeSet(): Message[] | null {
  return existsSync(wholeSetPath) ? readMessages(wholeSetPath) : null;
}

function readMessages(path: string): Message[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Message);
}
