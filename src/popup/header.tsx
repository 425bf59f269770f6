import { t } from '../platform/t.ts';
import { balance, settings } from '../storage/items.ts';
import { formatMoney } from '../ui/format.ts';
import { Icon, Logo } from '../ui/icons.tsx';
import { links } from '../ui/links.ts';
import { useItem } from '../ui/use-item.ts';
import { useSignIn } from '../ui/use-sign-in.ts';
import { Menu } from './menu.tsx';

export function Header({ signedIn }: { signedIn: boolean }) {
  const signIn = useSignIn();
  return (
    <header>
      <Logo size={22} />
      <span class="brand">{t('name')}</span>
      {signedIn ? (
        <Money />
      ) : (
        <button type="button" class="small go end" onClick={signIn.run}>
          {t('signInShort')}
        </button>
      )}
      <Menu signedIn={signedIn} />
    </header>
  );
}

/** Balance and what is held, as the service gives them; whether one contains the other is not known. */
function Money() {
  const money = useItem(balance);
  const mark = useItem(settings)?.lowBalance ?? null;
  const low = money != null && mark !== null && money.balance < mark;
  const title = low ? `${t('balanceLow')}. ${t('topUp')}` : t('topUp');
  return (
    <a
      class={low ? 'balance low' : 'balance'}
      href={links.topUp}
      target="_blank"
      rel="noreferrer"
      title={title}
    >
      {money ? (
        <>
          {low && <Icon name="warning" size={14} />}
          <b>{formatMoney(money.balance)}</b>
          {money.held !== 0 && <small>{t('onHold', formatMoney(money.held))}</small>}
          <span class="sr-only">. {title}</span>
        </>
      ) : (
        <>
          <span class="skeleton" style={{ width: '58px' }} />
          <span class="sr-only">{t('topUp')}</span>
        </>
      )}
    </a>
  );
}
