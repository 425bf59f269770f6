import { balticUralic } from './baltic-uralic.ts';
import { common } from './common.ts';
import { chineseJapanese, korean } from './east-asia.ts';
import { europeanOthers } from './european-others.ts';
import { germanic } from './germanic.ts';
import { africa, arabicScript, hebrew } from './middle-east-africa.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { indic, islands } from './south-asia.ts';
import { mainlandAsia, maritimeAsia } from './southeast-asia.ts';
import { turkicMongolic } from './turkic-mongolic.ts';

/**
 * Every table there is; a new family of languages is added here. Each line of a table is a meaning and the stems that have it:
 *
 * - `code`: nouns for code, password, PIN, token; `secret`: those that can only mean a code for one use;
 * - `for`: what such a code is for: verification, sign-in, security;
 * - `enter`: enter, use, type;
 * - `thing`: what has a number of its own (order, card, phone); beside a word for code it makes another kind of code of it;
 * - `elsewhere`: where codes are shown, told or keyed in, never typed into a page: courier, locker, door, till, Wi-Fi;
 * - `number`: what follows counts something; for sign-in ("verification number") it is a code;
 * - `is`: joins a noun to what follows as a colon does;
 * - `stale`: previous, expired, no longer valid.
 *
 * A stem of up to three letters is a whole word, a longer one stands for all words that begin with it, `~code` also for
 * those that hold it; `cod~` begins words in spite of its length, and `porta.` ends with them. `_` is a space within a
 * phrase. Stems in capitals count only in capitals. Scripts that glue their particles on or write no spaces (Arabic,
 * Devanagari, Thai, Chinese …) may hold every stem anywhere, unless it ends in `.`. Accents do not matter (but for "ã"), and words of
 * related scripts are written once: Cyrillic, Greek, Georgian and Armenian in Latin letters, the scripts of India in
 * Devanagari, Lao in Thai (see `fold-text.ts`).
 */
export const wordTables: readonly string[] = [
  common,
  germanic,
  romance,
  slavic,
  balticUralic,
  europeanOthers,
  turkicMongolic,
  arabicScript,
  hebrew,
  africa,
  indic,
  islands,
  maritimeAsia,
  mainlandAsia,
  chineseJapanese,
  korean,
];
