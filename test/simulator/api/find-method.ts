import { getBalance } from './account-methods.ts';
import { getNum, getState, setOperationOk, setOperationRevise } from './activation-methods.ts';
import { getNumbersStats, getPrice, getTariffs } from './catalogue-methods.ts';
import type { Method } from './method.ts';

const METHODS: readonly Method[] = [
  getBalance,
  getTariffs,
  getNumbersStats,
  getPrice,
  getNum,
  getState,
  setOperationRevise,
  setOperationOk,
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
