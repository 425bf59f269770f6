import { useState } from 'preact/hooks';
import {
  account,
  choices,
  defaultChoices,
  defaultSettings,
  readSignedIn,
  settings,
} from '../storage/items.ts';
import { proxies } from '../storage/proxies.ts';
import { speakNames } from '../ui/names.ts';
import { useItem } from '../ui/use-item.ts';
import { FirstRun } from './first-run.tsx';
import { Free } from './free/free.tsx';
import { Header } from './header.tsx';
import { History } from './history.tsx';
import { Home } from './home/home.tsx';
import { Notices } from './notices.tsx';
import { Numbers } from './numbers/numbers.tsx';
import { ProxyList } from './proxy-list.tsx';
import { Rent } from './rent/rent.tsx';
import { TabBar } from './tab-bar.tsx';
import { useAccountNews } from './use-account-news.ts';
import { usePage, type Visit } from './use-page.ts';

export type View = 'home' | 'numbers' | 'rent' | 'free' | 'history' | 'proxies';

interface AppProps {
  /** Of the tab to fill. */
  visit: Visit;
}

export function App({ visit }: AppProps) {
  const { tabId } = visit;
  const who = useItem(account);
  const chosen = useItem(choices) ?? defaultChoices;
  speakNames((useItem(settings) ?? defaultSettings).namesLanguage);
  // Always home: the page one came from is what the popup is opened for.
  const [view, setView] = useState<View>('home');
  const known = who ? readSignedIn(who) : null;
  const page = usePage(visit);
  const news = useAccountNews(known !== null);
  const owned = useItem(proxies);
  const listed = known && owned?.signInId === known.signInId ? owned.list : [];
  if (!who) return null;

  if (!known && view === 'home')
    return <FirstRun account={who} tabId={tabId} page={page} onLookAround={() => setView('free')} />;
  return (
    <>
      <Header signedIn={known !== null} />
      <main>
        {known && (
          <Notices
            account={known}
            signingIn={who.state === 'signingIn'}
            failure={news.failure}
            onRetry={news.run}
          />
        )}
        <div id="view" class="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
          {view === 'home' && <Home tabId={tabId} page={page} signInId={known?.signInId ?? ''} />}
          {view === 'history' && <History />}
          {view === 'numbers' && (
            <Numbers
              tabId={tabId}
              page={page}
              choices={chosen}
              signedIn={known !== null}
              onOrdered={() => setView('home')}
            />
          )}
          {view === 'rent' && <Rent account={known} choices={chosen} tabId={tabId} page={page} />}
          {view === 'proxies' && <ProxyList list={listed} />}
          {view === 'free' && <Free choices={chosen} tabId={tabId} page={page} />}
        </div>
      </main>
      <TabBar view={view} hasProxies={listed.length > 0} onShow={setView} />
    </>
  );
}
