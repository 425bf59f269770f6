import { useMemo } from 'preact/hooks';
import type { OwnSuccess } from '../orders/own-success.ts';
import { ownSuccess } from '../storage/history.ts';
import { useItem } from './use-item.ts';

/** The user's own success by `successKey`. */
export function useOwnSuccess(): Map<string, OwnSuccess> {
  const kept = useItem(ownSuccess);
  return useMemo(() => new Map(Object.entries(kept ?? {})), [kept]);
}
