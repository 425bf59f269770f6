import { isInput, textOf } from './dom.ts';

/** What a field holds now. */
export function contentOf(field: HTMLElement): string {
  return 'value' in field ? String(field.value) : textOf(field);
}

/** Sets a value past whatever the page has put on the element itself. */
export function setValue(field: HTMLElement, value: string): void {
  if ('value' in field) Reflect.set(Object.getPrototypeOf(field), 'value', value, field);
  else field.textContent = value;
}

const isActive = (field: HTMLElement): boolean => (field.getRootNode() as Document).activeElement === field;

/** Focuses a field. Where the window is in the background, the page would not be told: then it is told by hand. */
export function focusOn(field: HTMLElement): void {
  let isTold = false;
  const listen = () => {
    isTold = true;
  };
  const wasActive = isActive(field);
  field.addEventListener('focus', listen, { once: true, capture: true });
  field.focus({ preventScroll: true });
  field.removeEventListener('focus', listen, { capture: true });
  if (isTold || wasActive) return;
  send(field, new FocusEvent('focus', { composed: true }));
  send(field, new FocusEvent('focusin', UNBOUND));
}

/** Strikes one key in a field, with the events of a keyboard in their order. The page may refuse the character. */
export function strike(field: HTMLElement, character: string, replace = false): void {
  const key = keyOf(character);
  const goesOn =
    send(field, new KeyboardEvent('keydown', key)) && send(field, new KeyboardEvent('keypress', key));
  if (goesOn) insert(field, character, replace);
  send(field, new KeyboardEvent('keyup', key));
}

/** Empties a field as the Backspace key does. */
export function erase(field: HTMLElement): void {
  focusOn(field);
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8, ...UNBOUND };
  send(field, new KeyboardEvent('keydown', key));
  setValue(field, '');
  send(field, new InputEvent('input', { inputType: 'deleteContentBackward', ...UNBOUND }));
  send(field, new KeyboardEvent('keyup', key));
}

/** Tells the page that a field is finished. */
export const finish = (field: HTMLElement): boolean => send(field, new Event('change', { bubbles: true }));

export const UNBOUND = { bubbles: true, cancelable: true, composed: true };

function insert(field: HTMLElement, character: string, replace: boolean): void {
  const typed = { data: character, inputType: 'insertText', ...UNBOUND };
  if (!send(field, new InputEvent('beforeinput', typed))) return;
  const value = contentOf(field);
  const caret = isInput(field) ? field.selectionStart : null;
  const isInside = !replace && caret !== null && caret < value.length && isActive(field);
  if (isInside && isInput(field)) {
    setValue(field, value.slice(0, caret) + character + value.slice(field.selectionEnd ?? caret));
    field.setSelectionRange(caret + 1, caret + 1);
  } else setValue(field, replace ? character : value + character);
  send(field, new InputEvent('input', { ...typed, cancelable: false }));
}

/** Old widgets read `keyCode` and `which`, which take part in the event's dictionary though no specification lists them. */
function keyOf(key: string): KeyboardEventInit {
  const code = key.charCodeAt(0);
  return {
    key,
    code: /\d/.test(key) ? `Digit${key}` : '',
    keyCode: code,
    which: code,
    charCode: code,
    ...UNBOUND,
  } as KeyboardEventInit;
}

export const send = (field: HTMLElement, event: Event): boolean =>
  EventTarget.prototype.dispatchEvent.call(field, event);
