/** Hosts that are the service (reference 2.1). */
export const SERVICE_HOSTS: readonly string[] = [
  'onlinesim.io',
  'onlinesim.host',
  'onlinesim.ru',
  'onlinesim.live',
];

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

export function isServiceHost(host: string): boolean {
  return SERVICE_HOSTS.includes(host) || isLoopback(host);
}
