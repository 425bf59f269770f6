/** What a handler wants sent. JSON stays a value until the end, so that faults and quirks can touch it. */
export type Answer =
  | { kind: 'json'; status: number; body: unknown; headers?: Record<string, string> }
  | { kind: 'text'; status: number; body: string; headers: Record<string, string> }
  | { kind: 'drop' };

export function json(body: unknown, status = 200): Answer {
  return { kind: 'json', status, body };
}

export function page(html: string, status = 200, headers: Record<string, string> = {}): Answer {
  return {
    kind: 'text',
    status,
    body: html,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  };
}

export function redirect(location: string, headers: Record<string, string> = {}, status = 302): Answer {
  return { kind: 'text', status, body: '', headers: { location, ...headers } };
}

export function plain(body: string, status: number): Answer {
  return { kind: 'text', status, body, headers: { 'content-type': 'text/plain; charset=utf-8' } };
}
