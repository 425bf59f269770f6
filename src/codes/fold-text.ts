/**
 * Letters of alphabets that borrow each other's words, spelt in Latin letters from the first code point on: "код", "κωδικός",
 * "კოდი" and "kod" become one word, and Russian typed in Latin letters needs no words of its own.
 */
const ALPHABETS: readonly (readonly [number, string])[] = [
  [0x3b1, 'abgdezitiklmnxoprsstyfhpo'],
  [0x430, 'abvgdezziiklmnoprstufhccssjyjeua'],
  [0x450, 'eedgeziijlnckiud'],
  [0x561, 'abgdezeetzilxckhdgcmynsocpjrsvtrcupkof'],
  [0x10d0, 'abgdevztiklmnopzrstupkgqsccdccxjh'],
];

// Letters that do not fall apart into a base and a mark, and the spellings of one Arabic letter in the languages
// that share the script.
const LETTERS = 'đðłıøħŧæœßþəґқғңөұүһәҳҷўکىیئأإآٱةۀہھەۃؤڪ';
const SPELT = 'ddliohtaostegqgnouuhahjuكيييااااههههههوك';

const known = new Map(Array.from(LETTERS, (letter, index) => [letter, SPELT.charAt(index)]));

/** Lower case, no accents, related alphabets as one; character by character, so that positions stay. */
export function foldText(text: string): string {
  return text.replace(/[A-Z\u0080-\uFFFF]/g, (character) => {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = foldCharacter(character);
      known.set(character, folded);
    }
    return folded;
  });
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  // Vietnamese "mã" is the word for code and "ma" a common word of a dozen languages: the tilde has to stay.
  if (lower === 'ã') return lower;
  // Elsewhere (Indic vowel signs, Hangul) a mark is half of the word.
  const base = /[\0-\u052f\u1e00-\u1fff]/.test(lower) ? lower.normalize('NFD').charAt(0) : lower.charAt(0);
  const letter = known.get(base) ?? base;
  const unit = letter.charCodeAt(0);
  for (const [first, spelling] of ALPHABETS) {
    const latin = spelling[unit - first];
    if (latin !== undefined) return latin;
  }
  // Unicode laid out the scripts of India alike, block by block from Devanagari, and Lao like Thai.
  if (unit >= 0x980 && unit < 0xd80) return String.fromCharCode(0x900 + (unit % 0x80));
  return unit >= 0xe80 && unit < 0xf00 ? String.fromCharCode(unit - 0x80) : letter;
}
