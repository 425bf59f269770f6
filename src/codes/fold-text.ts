/**
 * Letters of alphabets that borrow each other's words, spelt in Latin letters from the first code point on: "код", "κωδικός",
 * "კოდი" and "kod" become one word, and Russian typed in Latin letters needs no words of its own.
 */
const ALPHABETS: readonly (readonly [number, string])[] = [
  [0x3b1, 'abgdezitiklmnxoprsstyfhpo'],
  [0x430, "abvgdezziiklmnoprstufhccss'y'eua"],
  [0x450, 'eedgezijjlnckiud'],
  [0x561, 'abgdezeetzilxckhdgcmynsocpjrsvtrcupkof'],
  [0x10d0, 'abgdevztiklmnopzrstupkgqsccdccxjh'],
];

// Letters that do not fall apart into a base and a mark, and the spellings of one Arabic letter in the languages
// that share the script.
const LETTERS =
  'đd ðd łl ıi øo ħh ŧt æa œo ßs þt əe ґg қq ғg ңn өo ұu үu һh әa ҳh ҷj ўu كک يی ىی ئی أا إا آا ٱا ةه ۀه ہه ھه ەه ۃه ؤو ڪک';

const foldedCharacters = new Map(LETTERS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** Lower case, no accents, related alphabets as one; character by character, so that positions stay. */
export function foldText(text: string): string {
  return text.replace(/[A-Z\u0080-\uFFFF]/g, foldCharacter);
}

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = computeFold(character);
  foldedCharacters.set(character, folded);
  return folded;
}

function computeFold(character: string): string {
  const lower = character.toLowerCase();
  // Vietnamese "mã" is the word for code and "ma" a common word of a dozen languages: the tilde has to stay.
  if (lower === 'ã') return lower;
  const base = hasRemovableAccents(character) ? lower.normalize('NFD').charAt(0) : lower.charAt(0);
  return foldedCharacters.get(base) ?? spellInLatin(base) ?? shiftBlock(base);
}

// Elsewhere (Indic vowel signs, Hangul) a mark is half of the word.
function hasRemovableAccents(character: string): boolean {
  const unit = character.charCodeAt(0);
  return unit < 0x0530 || (unit >= 0x1e00 && unit < 0x2000);
}

function spellInLatin(letter: string): string | undefined {
  const unit = letter.charCodeAt(0);
  for (const [first, spelling] of ALPHABETS) {
    const latin = spelling[unit - first];
    if (latin !== undefined) return latin;
  }
  return undefined;
}

// Unicode laid out the scripts of India alike, block by block from Devanagari, and Lao like Thai.
function shiftBlock(letter: string): string {
  const unit = letter.charCodeAt(0);
  if (unit >= 0x0980 && unit < 0x0d80) return String.fromCharCode(0x0900 + (unit % 0x80));
  if (unit >= 0x0e80 && unit < 0x0f00) return String.fromCharCode(unit - 0x80);
  return letter;
}
