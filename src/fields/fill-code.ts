import { typeText } from './type-text.ts';
import type { CodeField, FillOptions } from './types.ts';

/** Writes a code into its field or boxes. True only when the page shows it a moment later. */
export async function fillCode(field: CodeField, code: string, options: FillOptions = {}): Promise<boolean> {
  const inputs = field.boxes.filter((box) => box instanceof HTMLInputElement);
  if (!inputs.length || inputs.length !== field.boxes.length) return false;
  if (!options.replace && inputs.some((input) => input.value)) return false;
  const pieces = inputs.length > 1 ? [...code] : [code];
  if (pieces.length !== inputs.length) return false;
  for (const [i, input] of inputs.entries()) await typeText(input, pieces[i] ?? '');
  await new Promise((resolve) => setTimeout(resolve, 100));
  return inputs.map((input) => input.value.replace(/\W/g, '')).join('') === code;
}
