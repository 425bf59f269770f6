/** Addresses of the service as a person may give them. Nothing but https: a key goes there. */

/**
 * The base address of the API: `onlinesim.host`, `https://onlinesim.host/api` or with its slash at the end.
 *
 * @returns null for what cannot be one
 */
export function readApiAddress(typed: string): string | null {
  const url = readHttps(typed);
  if (url?.search !== '') return null;
  const path = url.pathname === '/' ? '/api/' : url.pathname.replace(/\/*$/, '/');
  return `${url.origin}${path}`;
}

/** Where codes and refresh tokens are changed for tokens, exactly as given; null for what cannot be one. */
export function readTokenAddress(typed: string): string | null {
  return readHttps(typed)?.href ?? null;
}

function readHttps(typed: string): URL | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  const plain = url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hash === '';
  return plain && /^[\w.-]+$|^\[.+\]$/.test(url.hostname) ? url : null;
}
