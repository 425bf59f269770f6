import { fillCode } from '../fields/fill-code.ts';
import { fillPhone } from '../fields/fill-phone.ts';
import { findFields } from '../fields/find-fields.ts';
import type { PagePhone } from '../messages/protocol.ts';

/** Writes into the best field of the page. `replace` only for a click of the user. */
export async function writePhone(phone: PagePhone, replace: boolean): Promise<boolean> {
  const [field] = findFields(document).phones;
  return field ? fillPhone(field, phone, { replace }) : false;
}

export async function writeCode(code: string, replace: boolean): Promise<boolean> {
  const [field] = findFields(document).codes;
  return field ? fillCode(field, code, { replace }) : false;
}

export function countFields(): { phones: number; codes: number } {
  const { phones, codes } = findFields(document);
  return { phones: phones.length, codes: codes.length };
}
