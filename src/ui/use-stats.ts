import { useMemo } from 'preact/hooks';
import type { Failure } from '../messages/failure.ts';
import type { StatsQuery } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { countryStats, type Stats, serviceStats } from '../storage/items.ts';
import { useAsking } from './use-asking.ts';
import { useItem } from './use-item.ts';
import { useVisibleInterval } from './use-visible-interval.ts';

/** Rows are loaded a page at a time, and only while somebody asks for them. */
const moreMs = 5_000;
/** Whether they are too old is the background's to say; after a failure this is how often it is tried again. */
const newerMs = 60_000;

export interface StatsView {
  /** undefined: storage was not read yet. */
  stats: Stats | undefined;
  failure: Failure | null;
  refreshing: boolean;
  /** By hand: asks anew however young the rows are. */
  refresh(): void;
}

/**
 * Number stats from storage at once, kept fresh for as long as the view that uses this is open.
 *
 * @param known false: not sure yet that this is what is wanted, so nothing is asked of the service
 */
export function useStats(wanted: StatsQuery, known = true): StatsView {
  const { by } = wanted;
  const subject = wanted.by === 'country' ? wanted.country : wanted.service;
  // The same object for as long as the same is wanted.
  const query = useMemo(() => toQuery(by, subject), [by, subject]);
  const item = useMemo(() => itemOf(query), [query]);
  const stats = useItem(item);
  const asking = useAsking(known ? item.key : null, (force) =>
    send('refreshStats', force ? { ...query, force } : query),
  );
  const failure = asking.failure ?? stats?.failure ?? null;
  const isComing = stats?.complete === false && failure === null;
  useVisibleInterval(known, isComing ? moreMs : newerMs, () => asking.ask(false));
  return {
    stats,
    failure,
    refreshing: asking.busy,
    refresh: () => asking.ask(true),
  };
}

function toQuery(by: StatsQuery['by'], subject: number | string): StatsQuery {
  return by === 'country' ? { by, country: Number(subject) } : { by, service: String(subject) };
}

function itemOf(query: StatsQuery) {
  return query.by === 'country' ? countryStats(query.country) : serviceStats(query.service);
}
