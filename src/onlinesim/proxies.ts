import * as v from 'valibot';
import { type Connection, request } from './request.ts';
import { entries, integer, orNull, read, text } from './shapes.ts';

/** A proxy that the account has. Buying is withdrawn, so this is all there is (reference, section 10). */
export interface ServiceProxy {
  tzid: string;
  host: string;
  port: number;
  user: string;
  password: string;
  /** 'https' or 'socks'. */
  connect: string;
  /** The service's country code. */
  country: number | null;
  operator: string | null;
  minutesLeft: number | null;
}

const proxyShape = v.object({
  tzid: text,
  host: text,
  port: integer,
  user: v.fallback(text, ''),
  pass: v.fallback(text, ''),
  connect_type: v.fallback(text, ''),
  country: orNull(integer),
  operator: orNull(text),
  time: orNull(integer),
});

/** @throws ServiceError `apiWithdrawn` or `programError` where the service no longer has this */
export async function getProxies(connection: Connection): Promise<ServiceProxy[]> {
  const answer = read(
    v.object({ list: v.optional(v.unknown()) }),
    await request(connection, 'proxy/getState', {}),
  );
  return entries(answer.list).flatMap(([, entry]) => {
    const proxy = v.safeParse(proxyShape, entry);
    if (!proxy.success) return [];
    const { pass: password, connect_type: connect, time: minutesLeft, ...rest } = proxy.output;
    return [{ ...rest, password, connect, minutesLeft }];
  });
}
