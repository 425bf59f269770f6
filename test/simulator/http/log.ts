/** One request as it was seen; no key, token, code or password is kept. */
export interface LogEntry {
  /** Milliseconds since 1970, simulator time. */
  at: number;
  method: string;
  host: string;
  path: string;
  /** Name of the API method (`getNum`, `rent/getRentState`), `oauth/…` and `demo/…` for the rest. */
  name: string;
  /** 0 while no answer was sent, or the connection was dropped. */
  status: number;
  /** What the caller showed: nothing, the key (where), or a token. */
  credential: 'none' | 'key in query' | 'key in header' | 'token' | 'unknown';
  query: Record<string, string>;
}

const SECRET =
  /^(apikey|api_key|access_token|refresh_token|client_secret|code|code_verifier|password|_token)$/i;

export function withoutSecrets(entries: Iterable<[string, string]>): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of entries) clean[name] = SECRET.test(name) ? '(secret)' : value;
  return clean;
}
