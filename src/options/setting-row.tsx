import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SettingRowProps {
  label: string;
  hint?: string | undefined;
  /** The control, given the ids of its name and of what explains it. */
  children(ids: { id: string; describedBy: string | undefined }): ComponentChildren;
}

/** One setting: what it is, what it does, and its control at the end of the line. */
export function SettingRow({ label, hint, children }: SettingRowProps) {
  const id = useId();
  const describedBy = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div class="setting">
      <div class="setting-words">
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <p id={describedBy} class="muted">
            {hint}
          </p>
        )}
      </div>
      {children({ id, describedBy })}
    </div>
  );
}

interface SwitchRowProps {
  label: string;
  hint?: string;
  on: boolean;
  disabled?: boolean;
  onTurn(on: boolean): void;
}

export function SwitchRow({ label, hint, on, disabled = false, onTurn }: SwitchRowProps) {
  return (
    <SettingRow label={label} hint={hint}>
      {({ id, describedBy }) => (
        <input
          id={id}
          class="switch"
          type="checkbox"
          role="switch"
          aria-checked={on}
          aria-describedby={describedBy}
          checked={on}
          disabled={disabled}
          onChange={(event) => onTurn(event.currentTarget.checked)}
        />
      )}
    </SettingRow>
  );
}
