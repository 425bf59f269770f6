import { keepTrack } from './find-again.ts';
import { isLocked, isVisible } from './is-visible.ts';
import { contentOf, erase, finish, focusOn, send, setValue, strike, UNBOUND } from './keyboard.ts';
import type { CodeField, FillOptions } from './types.ts';
import { pause, until } from './wait.ts';
import { claim, holdsForeign } from './written.ts';

type Boxes = () => HTMLElement[];

/** How long a page may take to show what was written, or to take it back. Some draw their model anew ten times a second. */
const SETTLES = 160;
const UNLOCKS = 400;

/**
 * Writes a code into its field or boxes and says whether the page then shows it. Boxes that were each filled and then
 * went away or were locked count as shown, since the page went on by itself. A field that holds something else is left
 * alone, unless `replace`. Never throws.
 */
export async function fillCode(field: CodeField, code: string, options: FillOptions = {}): Promise<boolean> {
  const characters = field.boxes.length > 1 ? [...code] : [code];
  if (!code || characters.length !== field.boxes.length || !hasRoom(field.boxes[0], code)) return false;
  if (!options.replace && field.boxes.some(holdsForeign)) return false;
  const boxes = keepTrack(field.boxes);
  const [first] = field.boxes;
  const ways = first && !isVisible(first) ? [putWhole, type] : [type, putWhole];
  for (const way of characters.length > 1 ? [type, paste, insert] : [...ways, paste, insert]) {
    clear(boxes());
    const end = await way(boxes, characters).catch(() => 'failed');
    if (end === 'gone') return true;
    if (await isShown(boxes, code)) {
      boxes().forEach(claim);
      return true;
    }
    if (!boxes().length || boxes().every(isLocked)) return false;
  }
  clear(boxes());
  return false;
}

/** Box by box, or character by character, as a person does. `gone` when the page took each and went on. */
async function type(boxes: Boxes, texts: string[]): Promise<'typed' | 'gone'> {
  let shown = 0;
  for (const [i, text] of texts.entries()) {
    await until(() => !isLocked(boxes()[i] ?? document.body), UNLOCKS);
    let struck = 0;
    for (const character of text) {
      const box = boxes()[i];
      if (!box) break;
      if (struck === 0) focusOn(box);
      strike(box, character, texts.length > 1);
      struck++;
      await pause(texts.length > 1 ? 15 : 4);
    }
    // What went away before its last character was never shown.
    if (struck < [...text].length) continue;
    const box = boxes()[i];
    if (!box || isLocked(box) || plain(contentOf(box)) === text) shown++;
  }
  const last = boxes().at(-1);
  if (last) finish(last);
  await pause(SETTLES / 2);
  const isGone = !boxes().length || boxes().every(isLocked);
  return isGone && shown === texts.length ? 'gone' : 'typed';
}

/**
 * All at once, as browsers fill in a code by themselves. Some fields understand nothing else; one that is not seen, with
 * slots drawn in its place, is made for it, and may be confused by keys.
 */
async function putWhole(boxes: Boxes, [text = '']: string[]): Promise<void> {
  const [box] = boxes();
  if (!box) return;
  focusOn(box);
  setValue(box, text);
  send(box, new InputEvent('input', { inputType: 'insertReplacementText', ...UNBOUND }));
  finish(box);
}

/** As from the clipboard. Firefox hands pages an empty clipboard, and rows then take nothing for a code: not there. */
async function paste(boxes: Boxes, texts: string[]): Promise<void> {
  const [box] = boxes();
  if (!box || CSS.supports('-moz-appearance', 'none')) return;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', texts.join(''));
  focusOn(box);
  send(box, new ClipboardEvent('paste', { clipboardData, ...UNBOUND }));
}

/** The browser's own typing: its events are trusted. Needs the focus. */
async function insert(boxes: Boxes, texts: string[]): Promise<void> {
  for (const [i, text] of texts.entries()) {
    const box = boxes()[i];
    if (!box) return;
    box.focus({ preventScroll: true });
    (box as Partial<HTMLInputElement>).select?.();
    box.ownerDocument.execCommand('insertText', false, text);
    await pause(15);
  }
}

async function isShown(boxes: Boxes, code: string): Promise<boolean> {
  await pause(SETTLES);
  return plain(boxes().map(contentOf).join('')) === plain(code);
}

function clear(boxes: HTMLElement[]): void {
  for (const box of boxes.toReversed()) if (contentOf(box) && !isLocked(box)) erase(box);
}

function hasRoom(field: HTMLElement | undefined, code: string): boolean {
  const room = (field as Partial<HTMLInputElement>)?.maxLength ?? -1;
  return room <= 1 || room >= code.length;
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
