import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface SheetProps {
  label: string;
  onClose(): void;
  /** 'tall' for lists, 'fit' for questions. */
  size: 'tall' | 'fit';
  children: ComponentChildren;
}

/** A modal part of the page: takes the focus, gives it back, closes by Escape and by a click beside it. */
export function Sheet({ label, onClose, size, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`sheet ${size}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Left alone, the key would close the whole popup.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}
