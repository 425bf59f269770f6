import { toDecimal, toNumber } from '../money/mills.ts';
import { BOTH, type Method } from './method.ts';

/** getBalance (reference 5.1). */
export const getBalance: Method = {
  name: 'getBalance',
  verbs: BOTH,
  credential: 'required',
  scope: 'sms-scope',
  suffix: 'php',
  run({ params }, { ledger, settings }) {
    const shown = settings.balanceIncludesHeld ? ledger.total : ledger.total - ledger.held;
    const income = params.flag('income')
      ? { income: toDecimal(ledger.income), income_usd: toNumber(ledger.income) }
      : {};
    return { response: '1', balance: toDecimal(shown), zbalance: toNumber(ledger.held), ...income };
  },
};
