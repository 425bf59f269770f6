import browser from 'webextension-polyfill';

/**
 * Keeps content scripts out of `storage.local`, which Chrome can (all areas from 140) and Firefox cannot: there
 * the vault's database is what they cannot reach. To be said at each start of the background.
 */
export async function keepFromPages(): Promise<void> {
  const area: unknown = browser.storage.local;
  await (area as { setAccessLevel?: (level: object) => Promise<void> }).setAccessLevel?.({
    accessLevel: 'TRUSTED_CONTEXTS',
  });
}
