import { send } from '../messages/send.ts';
import { chooseClientId } from '../platform/built-in-client-id.ts';
import { type Scope, settings } from '../storage/items.ts';
import { useAbilities } from './abilities.ts';
import { type Action, useAction } from './use-action.ts';
import { useItem } from './use-item.ts';

export interface SignIn extends Action {
  /** Opens another window although one is under way: a person may have lost it. Its end is in storage. */
  again(): void;
}

/**
 * Opens the sign-in window, or first steps where this build knows no client id yet.
 *
 * @param also a scope that is missing, to be asked for with the others
 */
export function useSignIn(also?: Scope): SignIn {
  const { openOptions } = useAbilities();
  const clientId = chooseClientId(useItem(settings)?.clientId ?? '');
  const action = useAction(async () => {
    if (clientId) await send('signIn', also ? { also } : {});
    else openOptions();
  });
  return { ...action, again: () => void send('signIn', {}).catch(() => undefined) };
}
