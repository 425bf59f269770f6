/** A proxy as `proxy/getState` knows it (reference 10). Times are in milliseconds since 1970. */
export interface LentProxy {
  tzid: number;
  type: string;
  connect: 'https' | 'socks';
  port: number;
  operator: string;
  country: number;
  city: string | null;
  rent: 'days' | 'traffic';
  comment: string | null;
  portCount: number;
  session: boolean;
  /** Gigabytes bought, null when it is let by days. */
  traffic: number | null;
  createdAt: number;
  updatedAt: number;
  stopAt: number;
  closed: boolean;
}

export const PROXY_TYPES = ['shared', 'sharednowait', 'private', 'privatenowait', 'multiport'] as const;
export const PROXY_OPERATORS = ['mts', 'megafon', 'beeline', 'tele2', 'any'] as const;
