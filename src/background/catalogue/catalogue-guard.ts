import { withLock } from '../../platform/lock.ts';
import { account, readSignedIn } from '../../storage/items.ts';
import { settings } from '../../storage/settings.ts';

/** Who forgets the catalogue holds this, so that nothing of the old one is written behind its back. */
export const catalogueLock = 'catalogue';

/** Writes what was learnt of prices and names, unless that has meanwhile become an answer to another question. */
export type WriteCatalogue = (write: () => Promise<void>) => Promise<void>;

/** To be called before the service is asked: an answer that comes after a sign-out, or in another language, is dropped. */
export async function guardCatalogue(): Promise<WriteCatalogue> {
  const asked = await readCircumstances();
  return (write) =>
    withLock(catalogueLock, async () => {
      if ((await readCircumstances()) === asked) await write();
    });
}

async function readCircumstances(): Promise<string> {
  const [known, { apiBase, namesLanguage }] = await Promise.all([account.get(), settings.get()]);
  return JSON.stringify([readSignedIn(known)?.signInId ?? null, apiBase, namesLanguage]);
}
