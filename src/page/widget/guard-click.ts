import { ancestorsOf, rootOf } from '../../fields/dom.ts';
import { openRoot } from '../runtime.ts';

/**
 * Whether a click on the widget is a person's, who has seen what they click on. The page around it may be hostile: it can
 * move the field and with it the widget, lie over it, or make it invisible.
 */
export interface ClickGuard {
  /** What is shown has changed or moved: the time begins anew. */
  restart(): void;
  judge(event: Event, button: Element): Verdict;
  stop(): void;
}

/** `early`: it will do in a moment. `covered`: something of the page lies over it, or hides it. */
export type Verdict = 'person' | 'early' | 'covered' | 'script';

const seenMs = 500;
/** Less than this share of its width, and it cannot be read. */
const readable = 0.9;
/** All of it, but for the rounding of half pixels. */
const whole = 0.98;

export function guardClicks(host: HTMLElement, card: HTMLElement, width: number): ClickGuard {
  let since = performance.now();
  let isSeen = false;
  const restart = () => {
    since = performance.now();
  };
  const tellsCover = 'isVisible' in IntersectionObserverEntry.prototype;
  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
      const seen = (entry?.intersectionRatio ?? 0) >= whole && entry?.isVisible !== false;
      if (seen !== isSeen) restart();
      isSeen = seen;
    },
    // Chromium alone tells whether something is painted over it, a lid with `pointer-events: none` too.
    { threshold: whole, ...(tellsCover && { trackVisibility: true, delay: 100 }) },
  );
  observer.observe(card);
  // A window that comes to the front under the pointer has not been seen either.
  const abort = new AbortController();
  addEventListener('focus', restart, { signal: abort.signal });

  return {
    restart,
    judge(event, button) {
      if (!event.isTrusted) return 'script';
      if (
        !host.matches(':popover-open') ||
        !isSeen ||
        isHidden(host) ||
        card.getBoundingClientRect().width < width * readable
      )
        return 'covered';
      if (!isHit(host, pointOf(event as MouseEvent, button))) return 'covered';
      if (!tellsCover && hasLid(host)) return 'covered';
      return document.hasFocus() && performance.now() - since >= seenMs ? 'person' : 'early';
    },
    stop() {
      observer.disconnect();
      abort.abort();
    },
  };
}

/** Where the pointer is; a key has none, so the middle of the button stands for it. */
function pointOf({ detail, clientX, clientY }: MouseEvent, button: Element): [x: number, y: number] {
  if (detail > 0) return [clientX, clientY];
  const { left, top, width, height } = button.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

function isHit(host: HTMLElement, [x, y]: [number, number]): boolean {
  const root = rootOf(host);
  const at =
    root.nodeType === 9 ? Document.prototype.elementFromPoint : ShadowRoot.prototype.elementFromPoint;
  return at.call(root as Document & ShadowRoot, x, y) === host;
}

/** The top layer withstands all but what is done to an element it stands in (measured: a filter on `html` in Firefox). */
function isHidden(host: HTMLElement): boolean {
  return [host, ...ancestorsOf(host)].some((element) => {
    const { filter, opacity, clipPath, maskImage, visibility } = getComputedStyle(element);
    const isPlain = [filter, clipPath, maskImage || 'none'].every((value) => value === 'none');
    return !isPlain || Number(opacity) < 1 || (element === host && visibility !== 'visible');
  });
}

/**
 * Whether anything else but what we stand in is in the top layer. It could lie above us and let the pointer through, and
 * no order can be asked for; so where the browser does not tell what is painted, it counts as a lid.
 */
function hasLid(host: HTMLElement): boolean {
  const around = new Set<Element>(ancestorsOf(host));
  const isLid = (element: Element) =>
    element !== host && !around.has(element) && element.matches(':popover-open, :modal, :fullscreen');
  const search = (root: Document | ShadowRoot): boolean => {
    const all = (root.nodeType === 9 ? Document.prototype : DocumentFragment.prototype).querySelectorAll.call(
      root,
      '*',
    );
    for (const element of all) {
      if (isLid(element)) return true;
      const inner = element === host ? null : openRoot(element);
      if (inner && search(inner)) return true;
    }
    return false;
  };
  return search(document);
}
