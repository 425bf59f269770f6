import { Bit } from './concepts.ts';
import type { Description } from './describe-field.ts';
import { isSelect } from './dom.ts';
import { beforeAside, readMeaning } from './read-meaning.ts';
import type { PhoneField, PhoneRole } from './types.ts';

/** How long the parts are that countries split a number into, least and most. A select may stand for the first. */
const SHAPES: [least: number, most: number][][] = [
  [
    [2, 6],
    [1, 6],
    [4, 6],
  ],
  [
    [2, 5],
    [6, 10],
  ],
];
const TYPES = /^(?:text|tel|number|select)$/;
/** Of numbers that nothing but their type calls a phone: no date, no sort code. */
const SHORTEST = 10;
const PHONE = Bit.phone | Bit.area;
const AREA = Bit.area;
const OURS =
  Bit.phone |
  Bit.area |
  Bit.country |
  Bit.sms |
  Bit.verify |
  Bit.digits |
  Bit.either |
  Bit.choose |
  Bit.other;

/** A number in two or three fields that starts at a field: (555) 123-4567, 090-1234-5678, 010-1234-5678. */
export function findSplitNumber(fields: Description[], start: number): PhoneField | null {
  const first = fields[start];
  if (!first || !(speaksOfPhone(first) || first.type === 'tel')) return null;
  for (const shape of SHAPES) {
    const parts = fields.slice(start, start + shape.length);
    if (parts.length < shape.length || !shape.every((lengths, i) => fits(parts[i], lengths, i))) continue;
    if (!speaksOfPhone(first) && parts.reduce((sum, part) => sum + lengthOf(part), 0) < SHORTEST) continue;
    return joinParts(parts);
  }
  // "Area code" beside "number" needs no lengths.
  const rest = fields[start + 1];
  const isSaid =
    readMeaning(beforeAside(first.labelText)) & AREA &&
    rest &&
    speaksOfPhone(rest) &&
    !((rest.own | rest.label) & AREA);
  return isSaid && TYPES.test(rest.type) ? joinParts([first, rest]) : null;
}

const joinParts = (parts: Description[]): PhoneField => ({
  parts: parts.map((part, i) => ({ element: part.element, role: roleOf(parts, i) })),
  score: 8,
});

function fits(part: Description | undefined, [least, most]: [number, number], index: number): boolean {
  if (!part || !TYPES.test(part.type) || (index > 0 && part.type === 'select')) return false;
  const length = lengthOf(part);
  const names = part.own | part.label;
  return length >= least && length <= most && !(names & ~OURS) && (!index || !names || speaksOfPhone(part));
}

function roleOf(parts: Description[], index: number): PhoneRole {
  // "010" in a select is no area: it is how each mobile number of the country begins.
  if (parts[0]?.type === 'select') return index ? 'line' : 'prefix';
  return index === parts.length - 1 ? 'line' : index ? 'prefix' : 'area';
}

const speaksOfPhone = ({ own, label, traits }: Description): boolean =>
  ((own | label) & PHONE) !== 0 || /for:tel-(?:a|l)/.test(traits);

/** How many characters a part takes; 0 where it does not say. */
function lengthOf({ element, maxLength }: Description): number {
  if (!isSelect(element)) return maxLength || (element as HTMLInputElement).size % 20;
  const [start] = [...element.options]
    .map(({ text }) => text.trim())
    .filter((text) => /^0\d{1,3}$/.test(text));
  return start?.length ?? 0;
}
