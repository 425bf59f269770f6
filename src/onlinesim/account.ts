import * as v from 'valibot';
import { type Connection, request } from './request.ts';
import { money, orNull, read, text } from './shapes.ts';

/** In thousandths of a US dollar. Whether `balance` includes `held` is not known (reference 5.1). */
export interface ServiceBalance {
  balance: number;
  held: number;
}

/** @throws ServiceError */
export async function getBalance(connection: Connection): Promise<ServiceBalance> {
  const answer = read(
    v.object({ balance: money, zbalance: v.fallback(money, 0) }),
    await request(connection, 'getBalance', {}),
  );
  return { balance: answer.balance, held: answer.zbalance };
}

/**
 * Whose account a credential opens. Only the id is read: the answer bears the API key as well (reference 5.2).
 *
 * @returns null where the service does not tell; whether it answers to a token at all is not known
 * @throws ServiceError
 */
export async function getAccountId(connection: Connection): Promise<string | null> {
  const answer = await request(connection, 'getProfile', {});
  return read(v.object({ profile: v.object({ id: orNull(text) }) }), answer).profile.id;
}
