/** Requests of one client in the last moments. */
export interface Pace {
  /** Requests that may still come early. */
  turns: number;
  at: number;
  /** Times of the last second's requests, refused ones too. */
  recent: number[];
}

export interface Turn {
  pace: Pace;
  allowed: boolean;
}

/** One turn comes back each second, up to `burst` of them. */
export function takeTurn(before: Pace | undefined, now: number, burst: number): Turn {
  const known = before ?? { turns: burst, at: now, recent: [] };
  const turns = Math.min(burst, known.turns + (now - known.at) / 1000);
  const allowed = turns >= 1;
  const recent = [...known.recent.filter((at) => now - at < 1000), now];
  return { pace: { turns: allowed ? turns - 1 : turns, at: now, recent }, allowed };
}
