/**
 * The words of a family of languages, separated by spaces.
 *
 * A word stands for itself; `kod~` also for all that begin with it, `~code~` for all that hold it. `_` is a space within a
 * phrase. A word in capitals counts only in capitals. Accents do not matter (but for "ã"), and words of related scripts are
 * written once: Cyrillic, Greek, Georgian and Armenian in Latin letters, the scripts of India in Devanagari, Lao in Thai
 * (see `fold-text.ts`).
 *
 * Scripts without capitals (Arabic, Devanagari, Chinese, Thai …) glue their particles on, so there every word may stand
 * inside another, unless it begins with `=`.
 */
export interface WordTable {
  /** Nouns for code, password, PIN, token. */
  code?: string;
  /** Nouns that can only mean a secret for one use. */
  secret?: string;
  /** What such a code is for: verification, confirmation, sign-in, security, one-time. */
  purpose?: string;
  /** "Enter", "use", "type". */
  enter?: string;
  /** Makes another kind of code of a code: tracking, booking, postal, pickup, promotion, gift, referral. */
  kind?: string;
  /** What has a number of its own: order, parcel, invoice, card, phone, balance. */
  thing?: string;
  /** Currencies, and other measures: makes a quantity of the number they stand at. */
  measure?: string;
  /** "No.", "number": what follows counts something. */
  number?: string;
  /** "Is", "reads": joins a noun to what follows as a colon does. */
  is?: string;
  /** "Previous", "has expired", "is no longer valid". */
  stale?: string;
  /** Where codes are shown, told or keyed in, never typed into a page: courier, parcel locker, door, Wi-Fi, SIM card. */
  elsewhere?: string;
}
