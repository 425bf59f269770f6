import { fakeBrowser } from '@webext-core/fake-browser';
import { keepSecret } from '../../src/background/account/vault.ts';
import { account, defaultSettings, settings } from '../../src/storage/items.ts';
import { type SimulatorOptions, startSimulator } from '../simulator/start.ts';
import { britain, signedIn, telegram } from './samples.ts';

/**
 * The background's rooms in Node against the simulator: everything but what only a browser has, which stands
 * in as a browser would answer to an extension that has its access.
 */
export async function startSignedIn(options: SimulatorOptions = {}) {
  const simulator = await startSimulator({ autoSms: false, rateLimit: 'off', ...options });
  const alarms = new Set<string>();
  Object.assign(fakeBrowser.permissions, {
    contains: async () => true,
    getAll: async () => ({ origins: [], permissions: [] }),
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
  });
  Object.assign(fakeBrowser.notifications, { create: async () => 'id' });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-US' });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => [],
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async () => {},
    unregisterContentScripts: async () => {},
  });
  Object.assign(fakeBrowser.alarms, {
    get: async (name: string) => (alarms.has(name) ? { name } : undefined),
    create: async (name: string) => void alarms.add(name),
    clear: async (name: string) => alarms.delete(name),
  });
  await settings.set({ ...defaultSettings, apiBase: `${simulator.httpUrl}/api/` });
  await keepSecret({ accessToken: simulator.control.issueToken(['sms-scope']) });
  await account.set({ ...signedIn, signInId: 'sign-in-1' });
  return { simulator, alarms };
}

/** A number of Telegram in Britain, at any price. */
export const anOrder = { service: telegram, country: britain, accepted: 50_000, tabId: null, origin: null };
