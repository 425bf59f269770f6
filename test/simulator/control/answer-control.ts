import * as v from 'valibot';
import { type Answer, json } from '../http/answer.ts';
import { isLoopback } from '../http/hosts.ts';
import type { SimRequest } from '../http/read-request.ts';
import type { World } from '../world.ts';
import { COMMANDS } from './commands.ts';
import { createControl } from './control.ts';

export const CONTROL_PATH = '/simulator/control';

const Sent = v.object({ call: v.string(), args: v.optional(v.unknown(), {}) });

/**
 * `POST /simulator/control` with `{"call": name, "args": {…}}`, answered `{"result": …}` or 400 `{"error": …}`.
 * Only on the http listener and under a loopback name; JSON is required, which keeps web pages out.
 */
export function answerControl(world: World, request: SimRequest): Answer {
  if (request.secure || !isLoopback(request.host) || request.method !== 'POST')
    return json({ error: 'not here' }, 404);
  const sent = v.safeParse(Sent, request.json);
  if (!sent.success) return json({ error: 'expected {"call": …, "args": {…}} as JSON' }, 400);
  const { call, args } = sent.output;
  const run = Object.hasOwn(COMMANDS, call) ? COMMANDS[call] : undefined;
  if (!run) return json({ error: `no such call, there are: ${Object.keys(COMMANDS).join(', ')}` }, 400);
  try {
    const result = run(args, { control: createControl(world), clock: world.clock, requests: world.log });
    return json({ result: result ?? null });
  } catch (error) {
    return json({ error: error instanceof Error ? error.message : String(error) }, 400);
  }
}
