import { LANGUAGES, type Language } from '../catalogue/names.ts';
import { type Fault, takeFault } from '../faults/fault.ts';
import { trouble } from '../faults/trouble.ts';
import { type Answer, json } from '../http/answer.ts';
import type { LogEntry } from '../http/log.ts';
import type { SimRequest } from '../http/read-request.ts';
import { bendAnswer } from '../quirks/bend-answer.ts';
import { maintenancePage } from '../site/maintenance-page.ts';
import type { World } from '../world.ts';
import { type Caller, describeCaller, identify, mayUse } from './authorize.ts';
import { findMethod } from './find-method.ts';
import { type Method, refuse } from './method.ts';
import { type Params, readParams } from './params.ts';
import { checkPace } from './rate-limit.ts';

function readLanguage(params: Params, fallback: Language): Language {
  const wanted = params.text('lang')?.toLowerCase();
  return LANGUAGES.find((language) => language === wanted) ?? fallback;
}

function refuseKey({ settings }: World): Answer {
  switch (settings.wrongKey) {
    case '456':
      return json(refuse('ERROR_WRONG_KEY'), 456);
    case '200':
      return json(refuse('ERROR_WRONG_KEY'));
    case 'noKey':
      return json(refuse('ERROR_NO_KEY'));
    case '401':
      return json({ message: 'Unauthenticated.' }, 401);
  }
}

function pacingName(caller: Caller, request: SimRequest): string {
  return caller.kind === 'token' ? caller.token.access : `${caller.kind} ${request.address}`;
}

function work(
  world: World,
  request: SimRequest,
  params: Params,
  method: Method | undefined,
  caller: Caller,
): Answer {
  const pace = checkPace(world, pacingName(caller, request));
  if (pace === 'drop') return { kind: 'drop' };
  if (pace !== 'go') return json(pace);
  if (!method?.verbs.some((verb) => verb === request.method)) return json(refuse('REQUEST_NOT_FOUND'));
  if (!mayUse(caller, method, world)) return refuseKey(world);
  const { refusal } = world.account;
  if (refusal && caller.kind !== 'nobody') return json(refuse(refusal));
  return json(
    method.run({ params, lang: readLanguage(params, world.settings.defaultLanguage), request }, world),
  );
}

/** A request over the limit has a status of its own when it is told to try again later (reference 2.6). */
function withStatus(answer: Answer): Answer {
  if (answer.kind !== 'json' || answer.status !== 200) return answer;
  const { body } = answer;
  const late = typeof body === 'object' && body !== null && 'response' in body;
  return late && body.response === 'TRY_AGAIN_LATER' ? { ...answer, status: 429 } : answer;
}

/** Answers one request below `/api/`. */
export async function answerCall(
  world: World,
  request: SimRequest,
  path: string,
  entry: LogEntry,
): Promise<Answer> {
  const params = readParams(request);
  const method = findMethod(path);
  const caller = identify(request, params, world);
  entry.name = method?.name ?? path.replace(/\.php$/, '');
  entry.credential = describeCaller(caller);
  const fault: Fault | undefined = takeFault(world.faults, entry.name);
  return trouble(world, fault, () => {
    if (world.maintenance !== null) return maintenancePage(world.maintenance);
    const answer = withStatus(work(world, request, params, method, caller));
    return world.settings.quirks ? bendAnswer(entry.name, answer, world.quirkRandom) : answer;
  });
}
