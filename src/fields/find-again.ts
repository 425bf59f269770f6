import { collectFields } from './collect-fields.ts';
import { ancestorsOf } from './dom.ts';
import { findBoxes } from './find-boxes.ts';

/** A way to ask for a row of boxes, or a field, again: pages replace them on each key. Empty once they are gone. */
export function keepTrack(boxes: HTMLElement[]): () => HTMLElement[] {
  const around = boxes[0] ? [...ancestorsOf(boxes[0])] : [];
  let known = boxes;
  return () => {
    if (known.every((box) => box.isConnected)) return known;
    const place = around.find((ancestor) => ancestor.isConnected);
    const fields = place ? collectFields(place.shadowRoot ?? place) : [];
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
