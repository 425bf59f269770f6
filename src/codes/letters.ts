/** How a script writes its words: with spaces around each, with particles glued on, or without spaces at all. */
export type LetterClass = 'apart' | 'glued' | 'unspaced' | 'none';

// Of folded text, where most alphabets with capitals have become a to z.
const APART = /[a-zªº\u00b5-\u02af\u0370-\u0588\u10d0-\u10ff\u1e00-\u1fff]/;
const UNSPACED = /[\u0e00-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const LETTER = /[\p{L}\p{M}]/u;

const known = new Map<string, LetterClass>();

export function classifyLetter(folded: string): LetterClass {
  if (folded >= 'a' && folded <= 'z') return 'apart';
  let letterClass = known.get(folded);
  if (letterClass === undefined) {
    letterClass = APART.test(folded)
      ? 'apart'
      : UNSPACED.test(folded)
        ? 'unspaced'
        : LETTER.test(folded)
          ? 'glued'
          : 'none';
    known.set(folded, letterClass);
  }
  return letterClass;
}
