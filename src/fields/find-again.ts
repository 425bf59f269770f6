import { collectFields } from './collect-fields.ts';
import { ancestorsOf, rootOf } from './dom.ts';
import { findBoxes } from './find-boxes.ts';

/** A way to ask for a row of boxes, or a field, again: pages replace them on each key. Empty once they are gone. */
export function keepTrack(boxes: HTMLElement[]): () => HTMLElement[] {
  const around = boxes[0] ? [...ancestorsOf(boxes[0])] : [];
  const home = boxes[0] && (rootOf(boxes[0]) as Partial<ShadowRoot> & Node);
  let known = boxes;
  return () => {
    if (known.every((box) => box.isConnected)) return known;
    const place = around.find((ancestor) => ancestor.isConnected);
    // A closed root is known only by the field that stood in it.
    const scope = place?.shadowRoot ?? (home?.host === place ? home : place);
    const fields = scope ? collectFields(scope) : [];
    const found =
      boxes.length > 1
        ? findBoxes(fields).find((row) => row.boxes.length === boxes.length)?.boxes
        : fields.filter((field) => makeOf(field) === makeOf(boxes[0])).slice(0, 1);
    known = found ?? [];
    return known;
  };
}

const makeOf = (field?: HTMLElement): string =>
  ['type', 'name', 'id'].map((name) => field?.getAttribute(name)).join('|');
