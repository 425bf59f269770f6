import type { Description } from './describe-field.ts';
import { isSelect } from './dom.ts';
import { bitsOf } from './read-meaning.ts';
import type { PhoneField, PhoneRole } from './types.ts';

/** How countries split a number: the longest that each part may be, and what it is. A select may stand for the first. */
const SHAPES: { lengths: [number, number][]; roles: PhoneRole[] }[] = [
  {
    lengths: [
      [2, 5],
      [1, 4],
      [4, 4],
    ],
    roles: ['area', 'prefix', 'line'],
  },
  {
    lengths: [
      [2, 5],
      [6, 10],
    ],
    roles: ['area', 'line'],
  },
];
const PURPOSES: Record<string, PhoneRole> = {
  'tel-area-code': 'area',
  'tel-local-prefix': 'prefix',
  'tel-local-suffix': 'line',
};
const TYPES = new Set(['text', 'tel', 'number', 'select']);
const PHONE = bitsOf('phone', 'area');
const FOREIGN = bitsOf(
  'birth',
  'card',
  'postal',
  'identity',
  'otp',
  'code',
  'coupon',
  'fax',
  'extension',
  'emergency',
  'kind',
);

/** A number in two or three fields that starts at a field: (555) 123-4567, 090-1234-5678, 010-1234-5678. */
export function findSplitNumber(fields: Description[], start: number): PhoneField | null {
  const first = fields[start];
  if (!first || !TYPES.has(first.type) || !speaksOfPhone(first) || !lengthOf(first)) return null;
  for (const { lengths, roles } of SHAPES) {
    const parts = fields.slice(start, start + lengths.length);
    if (parts.length < lengths.length || !parts.every((part, i) => fits(part, lengths[i], i))) continue;
    return {
      parts: parts.map((part, i) => ({ element: part.element, role: roleOf(part, roles[i], first) })),
      score: 8,
    };
  }
  return null;
}

function fits(part: Description, [least, most]: [number, number] = [0, 0], index: number): boolean {
  if (!TYPES.has(part.type) || (index > 0 && part.type === 'select')) return false;
  const length = lengthOf(part);
  const names = part.own | part.label;
  return (
    length >= least && length <= most && !(names & FOREIGN) && (index === 0 || !names || speaksOfPhone(part))
  );
}

function roleOf(part: Description, role: PhoneRole = 'line', first: Description): PhoneRole {
  const named = PURPOSES[part.purposes.at(-1) ?? ''];
  if (named) return named;
  // "010" in a select is no area: it is how each mobile number of the country begins.
  if (first.type === 'select') return part === first ? 'prefix' : 'line';
  return role;
}

const speaksOfPhone = ({ own, label, purposes }: Description): boolean =>
  ((own | label) & PHONE) !== 0 || purposes.some((purpose) => purpose in PURPOSES);

/** How many characters a part takes; 0 where it does not say. */
function lengthOf({ element, maxLength }: Description): number {
  if (!isSelect(element)) return maxLength || (element as HTMLInputElement).size % 20;
  const longest = Math.max(0, ...[...element.options].slice(0, 20).map(({ text }) => text.trim().length));
  return [...element.options].slice(0, 20).some(({ text }) => /^0\d{1,3}$/.test(text.trim())) ? longest : 0;
}
