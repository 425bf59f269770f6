import { fillCode } from '../fields/fill-code.ts';
import { fillPhone } from '../fields/fill-phone.ts';
import { findFields } from '../fields/find-fields.ts';
import type { CodeField, PhoneField } from '../fields/types.ts';
import { holdsForeign } from '../fields/written.ts';
import type { PagePhone } from '../messages/protocol.ts';
import { openRoot } from './runtime.ts';

/** Writes into fields of the page, one after the other, and knows whether it is at it. */

let underWay = 0;

/** Filling moves the focus, which is then no person's doing. */
export function isFilling(): boolean {
  return underWay > 0;
}

/** @param field the best one of the page unless given. `replace` only for a click of the user. */
export function writePhone(
  phone: PagePhone,
  replace: boolean,
  field: PhoneField | undefined = findFields(document, { openRoot }).phones[0],
): Promise<boolean> {
  return guarded(async () => (field ? fillPhone(field, phone, { replace }) : false));
}

export function writeCode(
  code: string,
  replace: boolean,
  field: CodeField | undefined = findFields(document, { openRoot }).codes[0],
): Promise<boolean> {
  return guarded(async () => (field ? fillCode(field, code, { replace }) : false));
}

/** The best code field, if there is nothing in it yet. */
export function findFreeCodeField(): CodeField | undefined {
  const [field] = findFields(document, { openRoot }).codes;
  return field?.boxes.some(holdsForeign) ? undefined : field;
}

async function guarded(write: () => Promise<boolean>): Promise<boolean> {
  underWay++;
  try {
    return await write();
  } finally {
    underWay--;
  }
}

export function countFields(): { phones: number; codes: number } {
  const { phones, codes } = findFields(document, { openRoot });
  return { phones: phones.length, codes: codes.length };
}
