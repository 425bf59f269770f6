import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { PickerList } from './picker-list.tsx';
import { Sheet } from './sheet.tsx';

export interface PickerRow<T> {
  key: string;
  value: T;
  searchText: string;
  content: ComponentChildren;
  /** Shown, but not to be had just now. */
  off?: boolean;
}

export interface PickerProps<T> {
  /** To open it from elsewhere: `openPicker`. */
  id: string;
  /** What is picked: 'Country'. */
  label: string;
  searchLabel: string;
  rows: PickerRow<T>[];
  selected: string | null;
  /** Why the rows stand in this order; told beside the button too. */
  hint?: string;
  /** Stands below the hint. */
  more?: ComponentChildren;
  /** What the button shows: the choice as it stands. */
  children: ComponentChildren;
  onPick(value: T): void;
}

/** Opens a picker as a click on it would, for what leads there ("Choose another country"). */
export function openPicker(id: string): void {
  document.getElementById(id)?.click();
}

/** A choice among many: a button that shows it, and a searchable list in a sheet. */
export function Picker<T>(props: PickerProps<T>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        id={props.id}
        class="pick"
        aria-haspopup="dialog"
        aria-describedby={props.hint && `${props.id}-hint`}
        onClick={() => setOpen(true)}
      >
        <span class="sr-only">{props.label}: </span>
        {props.children}
        <span class="caret">
          <Icon name="caret" size={14} />
        </span>
      </button>
      {props.hint && (
        <span id={`${props.id}-hint`} role="tooltip" class="tip">
          {props.hint}
        </span>
      )}
      {open && (
        <Sheet label={props.label} size="tall" onClose={() => setOpen(false)}>
          <PickerList
            {...props}
            onPick={(value) => {
              setOpen(false);
              props.onPick(value);
            }}
          />
        </Sheet>
      )}
    </>
  );
}
