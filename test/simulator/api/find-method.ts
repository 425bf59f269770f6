import { getBalance } from './account-methods.ts';
import { getNum, getState, setOperationOk, setOperationRevise } from './activation-methods.ts';
import { getNumbersStats, getPrice, getTariffs, infoCountries } from './catalogue-methods.ts';
import { getFreeCountryList, getFreeList, getFreeMessageList, getFreePhoneList } from './free-methods.ts';
import type { Method } from './method.ts';
import { getPaymentHistory, getProfile, saveProfile, userMe, webhookLogs } from './profile-methods.ts';
import { PROXY_METHODS } from './proxy-methods.ts';
import {
  closeRentNum,
  extendRentState,
  getRentNum,
  getRentState,
  portReload,
  portUnFreeze,
  tariffsRent,
} from './rent-methods.ts';

/** The table of section 1 of the reference; what is switched off or removed there is not found. */
const METHODS: readonly Method[] = [
  getBalance,
  getProfile,
  saveProfile,
  webhookLogs,
  userMe,
  getPaymentHistory,
  getTariffs,
  getNumbersStats,
  getPrice,
  infoCountries,
  getNum,
  getState,
  setOperationRevise,
  setOperationOk,
  tariffsRent,
  getRentNum,
  getRentState,
  extendRentState,
  closeRentNum,
  portReload,
  portUnFreeze,
  getFreeCountryList,
  getFreePhoneList,
  getFreeMessageList,
  getFreeList,
  ...PROXY_METHODS,
];

const byName = new Map(METHODS.map((method) => [method.name.toLowerCase(), method]));

/**
 * The method behind a path below `/api/`. Doubled slashes and capitals are forgiven, and for free numbers the
 * missing `.php` (reference 2.2).
 */
export function findMethod(path: string): Method | undefined {
  const clean = path
    .replace(/\/{2,}/g, '/')
    .replace(/^\//, '')
    .toLowerCase();
  const bare = clean.replace(/\.php$/, '');
  const method = byName.get(bare);
  if (!method) return undefined;
  const hasSuffix = clean !== bare;
  return method.suffix === 'either' || hasSuffix === (method.suffix === 'php') ? method : undefined;
}
