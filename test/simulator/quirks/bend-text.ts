import type { Random } from '../random.ts';

/** `é` -> `\u00e9` and `/` -> `\/`, as PHP writes JSON unless told otherwise. */
function escapeAll(text: string): string {
  return text
    .replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('/', '\\/');
}

/** `:0.55` -> `:0.55000000000000004`: the same number with the noise of its binary form. */
function addNoise(text: string): string {
  return text.replace(/(":)(-?\d+\.\d+)(?=[,}\]])/g, (_whole, before: string, digits: string) => {
    return before + Number(digits).toPrecision(17);
  });
}

/** JSON text of the same value, written as another encoder would. */
export function bendText(text: string, random: Random): string {
  const noisy = random.chance(0.3) ? addNoise(text) : text;
  return random.chance(0.5) ? escapeAll(noisy) : noisy;
}
