import { send } from '../messages/send.ts';
import { builtInClientId } from '../platform/built-in-client-id.ts';
import { settings } from '../storage/items.ts';
import { useAbilities } from './abilities.ts';
import { type Action, useAction } from './use-action.ts';
import { useItem } from './use-item.ts';

/** Opens the sign-in window, or first steps where this build knows no client id yet. */
export function useSignIn(): Action {
  const { openOptions } = useAbilities();
  const clientId = useItem(settings)?.clientId || builtInClientId;
  return useAction(async () => {
    if (clientId) await send('signIn', {});
    else openOptions();
  });
}
