import { Icon } from './icons.tsx';

interface SearchBoxProps {
  label: string;
  query: string;
  onQuery(query: string): void;
  /** Arrow down goes on to the list. */
  onDown?(): void;
  /** Enter takes the first of what is found. */
  onEnter?(): void;
}

/** A search field that answers at each keystroke. */
export function SearchBox({ label, query, onQuery, onDown, onEnter }: SearchBoxProps) {
  return (
    <label class="search">
      <Icon name="search" />
      <input
        type="search"
        spellcheck={false}
        autocomplete="off"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          if (event.key === 'Enter') onEnter?.();
          else onDown?.();
        }}
      />
    </label>
  );
}
