import { Bit } from './concepts.ts';
import { attribute, isInput, rootOf } from './dom.ts';
import { makeLabelReader } from './read-labels.ts';
import { type Meaning, normalize, readMeaning, readText } from './read-meaning.ts';

/** What a field says about itself, read without layout. */
export type Description = {
  element: HTMLElement;
  /** Of an input its type, else the tag. */
  type: string;
  /** All that attributes tell, as one text: "type:tel keys:numeric for:tel long:10 digits mute value:+1 hint:555-0123". */
  traits: string;
  /** 0 when there is none. */
  maxLength: number;
  /** Names for the page's own code: name, id and the like. */
  own: Meaning;
  /** Names for people: label, placeholder, title, or the text near it. */
  label: Meaning;
  labelText: string;
};

const NAMES = ['name', 'id', 'formcontrolname', 'data-testid', 'ng-model'];
/** Words that say whose a thing is unless they come last: "order[customer][phone]". */
const OWNERS = Bit.identity | Bit.other | Bit.either | Bit.phone | Bit.password | Bit.coupon | Bit.search;
const FILLERS = /(?: (?:number|no|num|input|field|txt|text|value|id|\d+|[a-z]))+ $/;

/** Describes fields; one describer serves one search, since it remembers the labels of the page. */
export function makeDescriber(count: (wrapper: Element) => number): (element: HTMLElement) => Description {
  const readLabel = makeLabelReader(count);
  return (element) => {
    const { host } = rootOf(element) as Partial<ShadowRoot>;
    const names = NAMES.map((name) => attribute(element, name));
    if (host) names.push(attribute(host, 'name'), attribute(host, 'id'), host.localName);
    const labelText = `${host ? attribute(host, 'label') : ''} ${readLabel(element)}`.trim();
    const input = isInput(element) ? element : undefined;
    const description = {
      element,
      type: input ? input.type : element.localName,
      maxLength: Math.max(0, input?.maxLength ?? 0),
      own: names.reduce((meaning, name) => meaning | readName(name), 0),
      label: readText(labelText),
      labelText,
    };
    return { ...description, traits: traitsOf(description, input) };
  };
}

function traitsOf(
  { element, type, maxLength, own, labelText }: Omit<Description, 'traits'>,
  input?: HTMLInputElement,
): string {
  // The property is empty in Firefox for purposes that it does not know.
  const purposes = attribute(element, 'autocomplete').toLowerCase().replace(/\S+/g, 'for:$&');
  const digits = /\\d|0-9/.test(attribute(element, 'pattern')) ? 'digits' : '';
  const mute = own || /\p{L}/u.test(labelText) ? '' : 'mute';
  const start = input?.value.slice(0, 2);
  const hint = attribute(element, 'placeholder');
  return `type:${type} keys:${attribute(element, 'inputmode')} ${purposes} long:${maxLength} ${digits} ${mute} value:${start} hint:${hint}`;
}

/** In the names that programs use the last word is the thing and those before it say whose. */
function readName(name: string): Meaning {
  const whole = name && readMeaning(name);
  if (!whole) return 0;
  const last = normalize(name).replace(FILLERS, ' ').trim().split(' ').pop() ?? '';
  const thing = readMeaning(last);
  return thing ? (thing & whole) | (whole & ~OWNERS) : whole;
}
