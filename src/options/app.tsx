import { type MessageKey, t } from '../platform/t.ts';
import { account, settings } from '../storage/items.ts';
import { Logo } from '../ui/icons.tsx';
import { speakNames } from '../ui/names.ts';
import { useItem } from '../ui/use-item.ts';
import { HistoryPage } from './history-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { useHash } from './use-hash.ts';

const pages: { hash: string; name: MessageKey }[] = [
  { hash: '', name: 'settings' },
  { hash: 'history', name: 'tabHistory' },
];

export function App() {
  const who = useItem(account);
  const kept = useItem(settings);
  const hash = useHash();
  if (!who || !kept) return null;
  speakNames(kept.namesLanguage);
  const shown = hash === 'history' ? hash : '';
  return (
    <>
      <header>
        <Logo size={28} />
        <h1>{t('name')}</h1>
        <nav aria-label={t('views')}>
          {pages.map((page) => (
            <a key={page.hash} href={`#${page.hash}`} aria-current={page.hash === shown ? 'page' : undefined}>
              {t(page.name)}
            </a>
          ))}
        </nav>
      </header>
      <main>{shown === 'history' ? <HistoryPage /> : <SettingsPage account={who} settings={kept} />}</main>
    </>
  );
}
