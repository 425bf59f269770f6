import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What only an entry may do, since only entries know `browser`; handed down so that views stay testable. */
export interface Abilities {
  /** Asks the user for access. Must be called within a click, with no `await` before it. */
  requestAccess(origins: string[]): Promise<boolean>;
  /** Asks for the clipboard, to copy without a click; in the same way. Absent where nothing needs it. */
  requestClipboard?(): Promise<boolean>;
  openOptions(): void;
  /** Shows the same view beside the page. Must be called within a click; absent where that is not to be had. */
  openPanel?(): void;
  /** This is the view beside the page: it sees a page only where the user gave access or clicked the toolbar button. */
  isPanel?: boolean;
  copy(text: string): Promise<void>;
}

const Context = createContext<Abilities | null>(null);
export const AbilitiesProvider = Context.Provider;

export function useAbilities(): Abilities {
  const abilities = useContext(Context);
  if (!abilities) throw new Error('No entry has handed down what it may do');
  return abilities;
}
