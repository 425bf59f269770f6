/** A sign-up under way on a demo site. */
export interface Visit {
  id: string;
  host: string;
  /** With `+`. */
  phone: string;
  /** The code its SMS carries. */
  code: string;
  welcomed: boolean;
}

export interface DemoStore {
  visits: Map<string, Visit>;
  /** Numbers the sites refuse, with the words they say. */
  refused: Map<string, string>;
}

export function createDemoStore(): DemoStore {
  return { visits: new Map(), refused: new Map() };
}
