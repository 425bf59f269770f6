import { type Simulator, type SimulatorOptions, startSimulator } from '../simulator/start.ts';

export interface Reply {
  status: number;
  type: string;
  body: unknown;
}

/** Reads JSON, or keeps the text of anything else. */
async function readReply(response: Response): Promise<Reply> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    body: type.startsWith('application/json') ? JSON.parse(text) : text,
  };
}

/** A simulator without rate limit and automatic SMS, unless asked for. */
export function quietSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  return startSimulator({ rateLimit: 'off', autoSms: false, ...options });
}

/** Calls a method by its path below `/api/`, with the key in the header unless `credential` says otherwise. */
export async function call(
  simulator: Simulator,
  path: string,
  params: Record<string, string | number> = {},
  credential: string | null = simulator.testKey,
): Promise<Reply> {
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
  const headers: Record<string, string> =
    credential === null ? {} : { authorization: `Bearer ${credential}` };
  return readReply(await fetch(`${simulator.httpUrl}/api/${path}?${query}`, { headers }));
}

/** Calls a method that succeeds and answers its body. */
export async function ask(simulator: Simulator, path: string, params: Record<string, string | number> = {}) {
  return (await call(simulator, path, params)).body;
}

/** Orders a number in Great Britain and answers its tzid. */
export async function order(
  simulator: Simulator,
  params: Record<string, string | number> = {},
): Promise<number> {
  await call(simulator, 'getNum.php', { service: 'telegram', country: 44, ...params });
  const tzid = simulator.control.activations().at(-1)?.tzid;
  if (tzid === undefined) throw new Error('nothing was ordered');
  return tzid;
}

export async function post(simulator: Simulator, path: string, type: string, body: string): Promise<Reply> {
  const headers = { 'content-type': type, authorization: `Bearer ${simulator.testKey}` };
  return readReply(await fetch(`${simulator.httpUrl}${path}`, { method: 'POST', headers, body }));
}
