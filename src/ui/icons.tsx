/** The drawings of our own pages. They stand beside words and say nothing to a screen reader. */

export function Logo({ size }: { size: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path class="logo-card" d="M6 2h8.6L20 7.4V20a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Z" />
      <path class="logo-tick" d="m8 13.4 3 3 5-6" />
    </svg>
  );
}

const strokes = {
  caret: 'm5 8 5 5 5-5',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4Zm4 9 4 4',
  copy: 'M7 7V4h9v9h-3M4 7h9v9H4Z',
  check: 'm4 10.5 4 4 8-9',
  close: 'm5 5 10 10M15 5 5 15',
  warning: 'M10 3 2.5 16.5h15ZM10 8.5V12M10 14.2v.1',
  out: 'M8 5H4v11h11v-4M11 4h5v5M16 4l-7 7',
};

export function Icon({ name, size = 16 }: { name: keyof typeof strokes; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}

export function DotsIcon() {
  return (
    <svg class="dots" width={16} height={16} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="4" r="1.7" />
      <circle cx="10" cy="10" r="1.7" />
      <circle cx="10" cy="16" r="1.7" />
    </svg>
  );
}

export function Star({ on }: { on: boolean }) {
  return (
    <svg class={on ? 'star on' : 'star'} width={15} height={15} viewBox="0 0 20 20" aria-hidden="true">
      <path d="m10 2 2.4 5.2 5.6.7-4.1 3.9 1 5.6-4.9-2.7-4.9 2.7 1-5.6L2 7.9l5.6-.7Z" />
    </svg>
  );
}

const circumference = 2 * Math.PI * 8;

/** Time left as a ring that empties; `share` from 0 to 1. The words beside it say the same. */
export function Ring({ share }: { share: number }) {
  const left = Math.min(1, Math.max(0, share)) * circumference;
  return (
    <svg class="ring" width={18} height={18} viewBox="0 0 20 20" aria-hidden="true">
      <circle class="ring-track" cx="10" cy="10" r="8" />
      <circle class="ring-left" cx="10" cy="10" r="8" stroke-dasharray={`${left} ${circumference}`} />
    </svg>
  );
}
