import { contentOf } from '../fields/keyboard.ts';
import type { PageNews, PageOrder } from '../messages/protocol.ts';
import { deepActiveElement } from './deep-active-element.ts';
import { isFilling, writeCode, writePhone } from './filling.ts';
import { containerOf, findPlace, type Place } from './find-place.ts';
import type { Report, WriteCode } from './pending-fills.ts';
import { ask, isOrphaned, word } from './runtime.ts';
import { chooseOffer, type Offer } from './widget/choose-offer.ts';
import { copyText } from './widget/copy-text.ts';
import type { Action } from './widget/draw-card.ts';
import { showWidget, type Widget } from './widget/show-widget.ts';

/**
 * The widget's life at the fields of a page: it comes with the focus on a field of ours, and goes with Escape, with a
 * click or the focus elsewhere, with typing, and with what it was for.
 */
export interface AtField {
  /** What is known now; it may change what is offered, or be the reason to come. */
  hear(news: PageNews): void;
  leave(): void;
}

export function watchField(report: Report, writeCodeOf: WriteCode, signal: AbortSignal): AtField {
  let place: Place | null = null;
  let widget: Widget | null = null;
  /** Codes that were there when the user closed the widget: only another one brings it back to the same field. */
  let dismissed: string | null = null;
  let current: Offer = { kind: 'getNumber' };

  async function onFocus(event?: Event): Promise<void> {
    if (isOrphaned() || (event && !event.isTrusted) || isFilling() || widget?.holds(event?.target ?? null))
      return;
    const element = deepActiveElement();
    if (!widget || !place?.elements.some((own) => own === element)) await comeTo(element);
  }

  async function comeTo(element: Element | null): Promise<void> {
    leave();
    dismissed = null;
    place = document.hasFocus() ? findPlace(element) : null;
    if (!place) return;
    const asked = place;
    const news = await ask('readNews', {});
    if (news && place === asked) hear(news);
  }

  function hear(news: PageNews): void {
    if (!place || isFilling()) return;
    const offer = chooseOffer(news, place.kind, place.elements.map(contentOf).join(''));
    if (!offer) widget?.close();
    else if (widget) update(widget, offer);
    else if (dismissed === null || dismissed !== codesOf(offer)) open(place, offer);
  }

  function update(shown: Widget, offer: Offer): void {
    current = offer;
    shown.offer(offer);
  }

  function open({ elements }: Place, offer: Offer): void {
    const [element] = elements;
    if (!element) return;
    current = offer;
    widget = showWidget({
      elements,
      offer,
      container: containerOf(element),
      onAction: (action) => void act(action),
      onClose: () => {
        widget = null;
        dismissed = codesOf(current);
      },
    });
  }

  async function act(action: Action): Promise<void> {
    const shown = widget;
    switch (action.do) {
      case 'fillPhone':
        return finish(await fillPhoneHere(action));
      case 'fillCode':
        return finish(await fillCodeHere(action));
      case 'copy':
        return shown?.tell(word((await copyText(action.text)) ? 'copied' : 'couldNotFill'));
      case 'openPopup':
        shown?.close();
        await ask('openPopup', {});
        return;
      case 'switchOff':
        shown?.close();
        await ask('switchOff', { forGood: action.forGood });
        return;
      case 'showMore':
        return;
    }

    function finish(filled: boolean): void {
      if (filled) shown?.close();
      else shown?.tell(word('couldNotFill'));
    }
  }

  async function fillPhoneHere({ order }: { order: PageOrder }) {
    if (place?.kind !== 'phone' || !order.phone) return false;
    const filled = await writePhone(order.phone, true, place.field);
    if (filled) await report({ orderId: order.id, what: 'phone' });
    return filled;
  }

  async function fillCodeHere({ order, code }: { order: PageOrder; code: string }) {
    const at = place;
    if (at?.kind !== 'code') return false;
    const filled = await writeCodeOf(order, code, () => writeCode(code, true, at.field));
    if (filled) await report({ orderId: order.id, what: 'code', code });
    return filled;
  }

  function leave(): void {
    place = null;
    widget?.close();
  }

  function onKey(event: KeyboardEvent): void {
    if (!widget || !event.isTrusted) return;
    const isEscape = event.key === 'Escape';
    const isDown =
      event.key === 'ArrowDown' && !event.altKey && !event.shiftKey && !widget.holds(event.target);
    if (!isEscape && !isDown) return;
    // Not for the page: it would close its dialog, or count its number down.
    event.preventDefault();
    event.stopImmediatePropagation();
    const back = widget.holds(event.target) ? place?.elements[0] : null;
    if (isDown) widget.focusFirst();
    else widget.close();
    if (isEscape) back?.focus({ preventScroll: true });
  }

  function onPointer(event: PointerEvent): void {
    if (!event.isTrusted || isOrphaned()) return;
    const path = event.composedPath();
    const isOwn = widget?.holds(event.target) || place?.elements.some((own) => path.includes(own));
    // A click into the field that has the focus already brings back what was closed.
    if (!widget && event.target === document.activeElement) void comeTo(deepActiveElement());
    else if (!isOwn) widget?.close();
  }

  addEventListener('focusin', onFocus, { capture: true, signal });
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('pointerdown', onPointer, { capture: true, passive: true, signal });
  function onInput(event: Event): void {
    // What was waited for is being written, and what lies below the field, often the button to go on, is wanted next.
    if (isFilling() ? current.kind === 'waiting' : event.isTrusted) widget?.close();
  }

  addEventListener('input', onInput, { capture: true, passive: true, signal });
  signal.addEventListener('abort', leave);
  void onFocus();
  return { hear, leave };
}

function codesOf(offer: Offer): string {
  return offer.kind === 'codes' ? offer.rows.map(({ code }) => code).join() : '';
}
