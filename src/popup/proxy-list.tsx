import { t } from '../platform/t.ts';
import type { OwnProxy } from '../storage/proxies.ts';
import { Flag } from '../ui/flag.tsx';
import { formatLeft } from '../ui/format.ts';
import { countryName } from '../ui/names.ts';
import { useCopy } from '../ui/use-copy.ts';
import { useNow } from '../ui/use-now.ts';

/** The proxies the account still has. New ones are not to be had, so there is nothing to do but use them. */
export function ProxyList({ list }: { list: OwnProxy[] }) {
  if (list.length === 0) return <p class="empty">{t('noProxies')}</p>;
  return (
    <ul class="inbox proxies" aria-label={t('tabProxies')}>
      {list.map((proxy) => (
        <ProxyCard key={proxy.tzid} proxy={proxy} />
      ))}
    </ul>
  );
}

function ProxyCard({
  proxy: { host, port, user, password, connect, country, operator, endsAt },
}: {
  proxy: OwnProxy;
}) {
  const left = (endsAt ?? 0) - useNow();
  return (
    <li class="order">
      <div class="top">
        {country && <Flag iso={country.iso} label={countryName(country)} />}
        <span class="mono pick-name">
          {host}:{port}
        </span>
        <span class="who num">{left > 0 && formatLeft(left)}</span>
      </div>
      <p class="mark">{[connect, operator].filter(Boolean).join(' · ')}</p>
      <div class="acts">
        <Copy label="copyAddress" text={`${host}:${port}`} />
        <Copy label="copyUser" text={user} />
        <Copy label="copyPassword" text={password} />
      </div>
    </li>
  );
}

interface CopyProps {
  label: 'copyAddress' | 'copyUser' | 'copyPassword';
  text: string;
}

function Copy({ label, text }: CopyProps) {
  const { copied, copy } = useCopy(text);
  return (
    <button type="button" class="small" onClick={copy}>
      <span role="status">{t(copied ? 'copied' : label)}</span>
    </button>
  );
}
