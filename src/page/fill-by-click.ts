import type { PageFill } from '../messages/protocol.ts';
import { deepActiveElement } from './deep-active-element.ts';
import { writeCode, writePhone } from './filling.ts';
import { findPlace, type Place } from './find-place.ts';

/** Writes what a click outside the page asks for, over what stands there. */
export function fillByClick(input: PageFill): Promise<boolean> {
  const place = input.atFocus ? readFocus() : null;
  const forced = place === null && input.atFocus ? readEditable() : null;
  if (input.what === 'phone') {
    const parts = forced && [{ element: forced, role: 'full' as const }];
    const field = place?.kind === 'phone' ? place.field : parts ? { parts, score: 0 } : undefined;
    return writePhone(input.phone, true, field);
  }
  const field = place?.kind === 'code' ? place.field : forced ? { boxes: [forced], score: 0 } : undefined;
  return writeCode(input.code, true, field);
}

function readFocus(): Place | null {
  return findPlace(deepActiveElement());
}

/** A field that is none of ours as far as we can tell: whoever says "fill this" knows better. */
function readEditable(): HTMLElement | null {
  const element = deepActiveElement() as HTMLElement | null;
  const takesText = element?.matches(
    'input:not([type=checkbox],[type=radio],[type=button],[type=submit]),textarea',
  );
  return element && (takesText || element.isContentEditable) ? element : null;
}
