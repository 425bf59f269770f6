import { deepActiveElement } from './deep-active-element.ts';
import { ask, isOrphaned } from './runtime.ts';

/**
 * What a granted site always gets: looks once at what is in focus, then waits for focus on something that could be a
 * phone or code field, and lets the background bring the assistant in. No observer, no timer, no style, and hardly
 * anything imported: it is paid on every page.
 */

const globals = globalThis as typeof globalThis & {
  /** Whether a copy of ours is here and alive: after an update the one before has nobody to talk to. */
  simfillSentinel?: () => unknown;
};

/** In many languages, and shortened to what several share. Other scripts are for the assistant to read. */
const ours = /tel|phone|mob|cell|handy|gsm|num|cod|kod|otp|sms|pin|verif|auth|token|[^\0-\u024f]/i;

let quietUntil = 0;

function mayBeOurs(field: Element): boolean {
  if (!/^(input|textarea)$/.test(field.localName) && !(field as HTMLElement).isContentEditable) return false;
  const { type = '', maxLength = -1, labels } = field as HTMLInputElement;
  if (/^(email|search|url|date|file|checkbox|radio|button|submit|range)/.test(type)) return false;
  const words = [...field.attributes].map(({ value }) => value);
  for (const label of labels ?? []) words.push(label.textContent ?? '');
  return (maxLength > 0 && maxLength < 9) || ours.test(words.join(' '));
}

async function look(): Promise<void> {
  if (isOrphaned()) return removeEventListener('focusin', look, true);
  const field = deepActiveElement();
  if (Date.now() < quietUntil || !field || !mayBeOurs(field)) return;
  quietUntil = (await ask('fieldFound', {}))?.quietUntil ?? 0;
}

// A sandboxed document is nobody's: its origin is `null`, whatever its address.
if (!globals.simfillSentinel?.() && self.origin !== 'null') {
  // Brought in once more, after access was given anew: it looks again.
  globals.simfillSentinel = () => {
    quietUntil = 0;
    void look();
    return !isOrphaned();
  };
  addEventListener('focusin', look, true);
  void look();
}
