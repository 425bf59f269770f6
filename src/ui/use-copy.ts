import { useEffect, useState } from 'preact/hooks';
import { useAbilities } from './abilities.ts';

/** Copies, and says for two seconds that it did. */
export function useCopy(text: string): { copied: boolean; copy(): void } {
  const { copy } = useAbilities();
  const [copiedAt, setCopiedAt] = useState(0);
  useEffect(() => {
    if (!copiedAt) return;
    const timer = setTimeout(() => setCopiedAt(0), 2000);
    return () => clearTimeout(timer);
  }, [copiedAt]);
  return { copied: copiedAt > 0, copy: () => void copy(text).then(() => setCopiedAt(Date.now())) };
}
