import { send } from '../messages/send.ts';
import { builtInClientId } from '../platform/built-in-client-id.ts';
import { settings } from '../storage/items.ts';
import { useAbilities } from './abilities.ts';
import { type Action, useAction } from './use-action.ts';
import { useItem } from './use-item.ts';

export interface SignIn extends Action {
  /** Opens another window although one is under way: a person may have lost it. Its end is in storage. */
  again(): void;
}

/** Opens the sign-in window, or first steps where this build knows no client id yet. */
export function useSignIn(): SignIn {
  const { openOptions } = useAbilities();
  const clientId = useItem(settings)?.clientId || builtInClientId;
  const action = useAction(async () => {
    if (clientId) await send('signIn', {});
    else openOptions();
  });
  return { ...action, again: () => void send('signIn', {}).catch(() => undefined) };
}
