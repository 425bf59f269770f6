import { t } from '../platform/t.ts';
import { balance } from '../storage/items.ts';
import { formatMoney } from '../ui/format.ts';
import { Logo } from '../ui/icons.tsx';
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
  return (
    <a class="balance" href={links.topUp} target="_blank" rel="noreferrer" title={t('topUp')}>
      {money ? (
        <>
          <b>{formatMoney(money.balance)}</b>
          {money.held !== 0 && <small>{t('onHold', formatMoney(money.held))}</small>}
          <span class="sr-only">. {t('topUp')}</span>
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
