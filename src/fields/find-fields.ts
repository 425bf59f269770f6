import { collectFields } from './collect-fields.ts';
import { countFields } from './count-fields.ts';
import { makeDescriber } from './describe-field.ts';
import { findBoxes } from './find-boxes.ts';
import { isCard, weighBoxes, weighSingle } from './find-codes.ts';
import { findPhones } from './find-phones.ts';
import type { CodeField, FindOptions, PhoneField } from './types.ts';

/**
 * The fields of a document that take a one-time code or a phone number, best first; nothing is changed. Looks through
 * open shadow roots (closed ones with `options.openRoot`), not into frames: each looks after itself. Never throws,
 * whatever the page does.
 */
export function findFields(
  root: Document,
  options: FindOptions = {},
): { codes: CodeField[]; phones: PhoneField[] } {
  const elements = collectFields(root, options);
  if (!elements.length) return { codes: [], phones: [] };
  const count = countFields(elements);
  const describe = makeDescriber(count);
  const rows = findBoxes(elements);
  const found = rows
    .map((row) => weighBoxes(row.boxes.map(describe), row.isMarked))
    .filter((code) => code !== null);
  const inRows = new Set(rows.filter(({ isMarked }) => isMarked).flatMap(({ boxes }) => boxes));
  for (const { boxes } of found) for (const box of boxes) inRows.add(box);
  const fields = elements.filter((element) => !inRows.has(element)).map(describe);
  const phones = findPhones(fields, count);
  const taken = new Set(phones.flatMap(({ parts }) => parts.map(({ element }) => element)));
  const isBesideCard = fields.some(isCard);
  const singles = fields
    .filter(({ element }) => !taken.has(element))
    .map((field) => weighSingle(field, fields, isBesideCard));
  const codes = [...found, ...singles];
  return { codes: codes.filter((code) => code !== null).sort((a, b) => b.score - a.score), phones };
}
