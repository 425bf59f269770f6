import { word } from '../runtime.ts';
import type { Offer } from './choose-offer.ts';
import { type Action, drawCard, drawMore } from './draw-card.ts';
import { element } from './elements.ts';
import { followField } from './follow-field.ts';
import { guardClicks } from './guard-click.ts';
import { placeCard } from './place-card.ts';
import { cardWidth, styles } from './styles.ts';

export const hostName = 'simfill-widget';

export interface Widget {
  /** What is offered may have changed; the same again changes nothing. */
  offer(offer: Offer): void;
  /** A few words under what is offered. */
  tell(text: string): void;
  focusFirst(): void;
  /** Whether the focus is in it. */
  holds(target: EventTarget | null): boolean;
  close(): void;
}

export interface WidgetOptions {
  /** The boxes it belongs to; it stands under them. */
  elements: HTMLElement[];
  container: Element;
  offer: Offer;
  /** Called for a click that is a person's, and for no other. */
  onAction(action: Action): void;
  onClose(): void;
}

/**
 * Shows the widget: one element with a closed shadow root in the top layer. It follows its field, and one call takes all
 * of it away.
 */
export function showWidget({ elements, container, offer, onAction, onClose }: WidgetOptions): Widget {
  const abort = new AbortController();
  const { signal } = abort;
  const host = document.createElement(hostName);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = element('style', '', styles);
  const content = element('div', 'card');
  content.role = 'group';
  content.ariaLabel = word('name');
  const note = element('div', 'note');
  note.role = 'alert';
  note.hidden = true;
  const told = element('div', 'told');
  told.role = 'status';
  const card = element('div', '', content, told);
  card.dir = word('@@bidi_dir');
  root.append(style, card);
  container.append(host);
  host.showPopover();
  const guard = guardClicks(host, content, cardWidth);
  let known = '';
  let ticking: ReturnType<typeof setInterval> | undefined;

  const act = (event: Event, button: HTMLButtonElement, action: Action) => {
    const verdict = guard.judge(event, button);
    if (verdict === 'covered') tell(word('pageCovers'));
    if (verdict !== 'person') return;
    if (action.do === 'showMore') showMore(event, button);
    else onAction(action);
  };

  function draw(next: Offer): void {
    const key = JSON.stringify(next);
    if (key === known) return;
    known = key;
    clearInterval(ticking);
    const { parts, summary, tick } = drawCard(next, act);
    if (tick) ticking = setInterval(tick, 1000);
    note.hidden = true;
    content.replaceChildren(...parts, note);
    // A status is read out when it changes, not when it comes with its text.
    requestAnimationFrame(() => {
      told.textContent = word('arrowDownHint', summary);
    });
    place();
    guard.restart();
  }

  function showMore(event: Event, button: HTMLButtonElement): void {
    const foot = content.querySelector('.foot');
    button.ariaExpanded = String(!foot);
    if (foot) foot.remove();
    else content.append(drawMore(act));
    // By keyboard the focus is in here already, and goes on to what has just appeared.
    if ((event as MouseEvent).detail === 0) content.querySelector<HTMLElement>('.foot button')?.focus();
    place();
    guard.restart();
  }

  function tell(text: string): void {
    note.textContent = text;
    note.hidden = false;
    place();
    guard.restart();
  }

  /** By a rule of our own and not by an attribute, which the page could write over. */
  function place(): void {
    const spot = placeCard(elements, content);
    if (!spot) close();
    const rule = style.sheet?.cssRules[0];
    if (!spot || !(rule instanceof CSSStyleRule)) return;
    const at = [`${spot.left}px`, `${spot.top}px`];
    if (rule.style.left === at[0] && rule.style.top === at[1]) return;
    rule.style.setProperty('left', at[0] ?? '', 'important');
    rule.style.setProperty('top', at[1] ?? '', 'important');
    guard.restart();
  }

  function close(): void {
    if (signal.aborted) return;
    abort.abort();
    clearInterval(ticking);
    guard.stop();
    host.remove();
    onClose();
  }

  function moveFocus(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    // A key that is held down from before is not a decision.
    if (step || (event.repeat && /^(?:Enter| )$/.test(event.key))) event.preventDefault();
    if (!step) return;
    const buttons = [...content.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons.at((at + step) % buttons.length)?.focus({ preventScroll: true });
  }

  // A click leaves the focus in the field; pages hear nothing of what happens in here.
  host.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  host.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  root.addEventListener('keydown', (event) => moveFocus(event as KeyboardEvent), { signal });
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'])
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  followField(elements[0] as HTMLElement, place, signal);
  draw(offer);

  return {
    offer: draw,
    tell,
    close,
    focusFirst: () => content.querySelector('button')?.focus({ preventScroll: true }),
    holds: (target) => target === host,
  };
}
