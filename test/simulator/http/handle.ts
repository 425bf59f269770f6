import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerControl, CONTROL_PATH } from '../control/answer-control.ts';
import { DEMO_SITES } from '../demo/demo-site.ts';
import { routeDemo } from '../demo/route-demo.ts';
import { routeShape, SHAPE_HOSTS } from '../demo/shapes.ts';
import { SECRET_SERVER_HOST, secretServer } from '../oauth/secret-server.ts';
import { routeSite } from '../site/route-site.ts';
import type { World } from '../world.ts';
import { type Answer, plain } from './answer.ts';
import { isServiceHost } from './hosts.ts';
import { type LogEntry, withoutSecrets } from './log.ts';
import { readRequest, type SimRequest } from './read-request.ts';
import { sendAnswer } from './send-answer.ts';

function startEntry(request: SimRequest, at: number): LogEntry {
  return {
    at,
    method: request.method,
    host: request.host,
    path: request.path,
    name: '',
    status: 0,
    credential: 'none',
    query: withoutSecrets([...request.query, ...request.form]),
  };
}

async function route(world: World, request: SimRequest, entry: LogEntry): Promise<Answer> {
  const site = DEMO_SITES.find(({ host }) => host === request.host);
  if (site) {
    entry.name = `demo/${site.host}${request.path}`;
    return routeDemo(world, site, request);
  }
  if (request.host === SECRET_SERVER_HOST) {
    entry.name = 'secret-server';
    return secretServer(request, world);
  }
  if (SHAPE_HOSTS.includes(request.host)) return routeShape(request.path);
  if (isServiceHost(request.host)) return routeSite(world, request, entry);
  return plain(`Nobody here is called ${request.host}.`, 421);
}

/** Answers one request on either listener: the Host header says whose it is. */
export async function handle(
  world: World,
  message: IncomingMessage,
  response: ServerResponse,
  secure: boolean,
): Promise<void> {
  const at = world.clock.now();
  const request = await readRequest(message, secure);
  const entry = startEntry(request, at);
  if (request.path === CONTROL_PATH) {
    await sendAnswer(response, answerControl(world, request));
    return;
  }
  world.log.push(entry);
  await crossNetwork(world.settings.latencyMs);
  const answer = await route(world, request, entry);
  if (answer.kind !== 'drop') entry.status = answer.status;
  await sendAnswer(response, answer, request.header('accept-encoding'));
}

/** Real time, whatever the simulator's clock says: it stands for a wire. */
function crossNetwork(ms: number): Promise<void> | undefined {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
}
