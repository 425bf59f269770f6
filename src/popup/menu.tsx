import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/t.ts';
import { useAbilities } from '../ui/abilities.ts';
import { DotsIcon } from '../ui/icons.tsx';
import { links } from '../ui/links.ts';
import { SignOutSheet } from '../ui/sign-out-sheet.tsx';

/** The ⋮ menu: what is seldom needed. Arrow keys go through it, Escape and a click elsewhere close it. */
export function Menu({ signedIn }: { signedIn: boolean }) {
  const [open, setOpen] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const { openOptions, openPanel } = useAbilities();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    items(box.current)[0]?.focus();
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const all = items(box.current);
    const at = all.findIndex((item) => item.matches(':focus'));
    const target = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[
      event.key
    ];
    if (target !== undefined) all[target % all.length]?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    if (target !== undefined || event.key === 'Escape') event.preventDefault();
  };
  return (
    <div class="menu-box" ref={box}>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={t('more')}
        aria-haspopup="menu"
        aria-expanded={open}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(!open)}
      >
        <DotsIcon />
      </button>
      {open && (
        <div class="menu" role="menu" tabIndex={-1} aria-label={t('more')} onKeyDown={onKeyDown}>
          <button type="button" role="menuitem" tabIndex={-1} onClick={openOptions}>
            {t('settings')}
          </button>
          {openPanel && (
            <button type="button" role="menuitem" tabIndex={-1} onClick={openPanel}>
              {t('openPanel')}
            </button>
          )}
          {signedIn && (
            <a
              role="menuitem"
              tabIndex={-1}
              href={links.topUp}
              target="_blank"
              rel="noreferrer"
              onClick={close}
            >
              {t('topUp')}
            </a>
          )}
          {signedIn && (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                setLeaving(true);
              }}
            >
              {t('signOut')}
            </button>
          )}
        </div>
      )}
      {leaving && <SignOutSheet onClose={() => setLeaving(false)} />}
    </div>
  );
}

function items(box: HTMLElement | null): HTMLElement[] {
  return box ? [...box.querySelectorAll<HTMLElement>('[role=menuitem]')] : [];
}
