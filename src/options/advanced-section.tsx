import { send } from '../messages/send.ts';
import { t } from '../platform/t.ts';
import { readApiAddress, readTokenAddress } from '../storage/service-address.ts';
import { defaultSettings, type Settings } from '../storage/settings.ts';
import { FailureNote } from '../ui/failure-note.tsx';
import { useAction } from '../ui/use-action.ts';
import { AddressForm } from './address-form.tsx';
import { SwitchRow } from './setting-row.tsx';

/** For those who run a client or a mirror of their own. */
export function AdvancedSection({ settings }: { settings: Settings }) {
  const { signInBy, tokenAddress, apiBase } = settings;
  const byCode = signInBy === 'code';
  const turn = useAction(() => send('saveSignInWay', { signInBy: byCode ? 'token' : 'code', tokenAddress }));
  return (
    <details class="card">
      <summary>{t('advanced')}</summary>
      <div class="advanced">
        <SwitchRow label={t('signInByCode')} hint={t('signInByCodeHint')} on={byCode} onTurn={turn.run} />
        {turn.failure && <FailureNote failure={turn.failure} on={{ retry: turn.run }} />}
        {byCode && (
          <AddressForm
            label={t('tokenAddress')}
            hint={t('tokenAddressHint')}
            kept={tokenAddress}
            usual={defaultSettings.tokenAddress}
            read={readTokenAddress}
            warning="tokenAddressWarning"
            save={(address) => send('saveSignInWay', { signInBy: 'code', tokenAddress: address })}
          />
        )}
        <AddressForm
          label={t('apiAddress')}
          hint={t('apiAddressHint')}
          kept={apiBase}
          usual={defaultSettings.apiBase}
          read={readApiAddress}
          warning="apiAddressWarning"
          save={(address) => send('changeApiBase', { apiBase: address })}
        />
      </div>
    </details>
  );
}
