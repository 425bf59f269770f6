import { typeText } from './type-text.ts';
import type { FillOptions, PhoneField, PhoneNumber } from './types.ts';

/** Writes a number into its field or parts. True only when the page shows it a moment later. */
export async function fillPhone(
  field: PhoneField,
  phone: PhoneNumber,
  options: FillOptions = {},
): Promise<boolean> {
  for (const { element, role } of field.parts) {
    if (element instanceof HTMLSelectElement) {
      if (role === 'country') chooseCountry(element, phone);
    } else if (element instanceof HTMLInputElement) {
      if (element.value && !options.replace) return false;
      await typeText(element, role === 'full' ? phone.e164 : phone.national);
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  const shown = field.parts
    .map(({ element }) => (element instanceof HTMLInputElement ? element.value.replace(/\D/g, '') : ''))
    .join('');
  return shown.endsWith(phone.national);
}

function chooseCountry(select: HTMLSelectElement, phone: PhoneNumber): void {
  const options = [...select.options];
  const choice =
    options.find((option) => option.value.toUpperCase() === phone.country) ??
    options.find((option) => option.text.includes(`+${phone.callingCode}`));
  if (!choice) return;
  select.value = choice.value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
