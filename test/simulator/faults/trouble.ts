import { type Answer, json, page, plain } from '../http/answer.ts';
import type { World } from '../world.ts';
import type { Fault } from './fault.ts';

const GARBAGE = '{"response":1,"tzid":91\u0000\ufffd<br />\nWarning: unexpected';
const PAGE = '<!doctype html><title>Just a moment…</title><h1>Checking your browser</h1>';

/** Does the work as the fault, if any, allows it. */
export async function trouble(
  world: World,
  fault: Fault | undefined,
  work: () => Answer | Promise<Answer>,
): Promise<Answer> {
  switch (fault?.kind) {
    case undefined:
      return work();
    case 'dropBefore':
      return { kind: 'drop' };
    case 'dropAfter':
      await work();
      return { kind: 'drop' };
    case 'delay': {
      const answer = await work();
      await world.clock.sleep(fault.ms);
      return answer;
    }
    case 'garbage':
      return { kind: 'text', status: 200, body: GARBAGE, headers: { 'content-type': 'application/json' } };
    case 'html':
      return page(PAGE, fault.status ?? 200);
    case 'status':
      return plain('', fault.status);
    case 'code':
      return json({ response: fault.code }, fault.status ?? 200);
  }
}
