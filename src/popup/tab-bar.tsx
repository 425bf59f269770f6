import { type MessageKey, t } from '../platform/t.ts';
import type { View } from './app.tsx';

const allTabs: { view: View; key: MessageKey }[] = [
  { view: 'home', key: 'tabHome' },
  { view: 'numbers', key: 'tabNumbers' },
  { view: 'rent', key: 'tabRent' },
  { view: 'free', key: 'tabFree' },
  { view: 'history', key: 'tabHistory' },
  { view: 'proxies', key: 'tabProxies' },
];

interface TabBarProps {
  view: View;
  /** Few have any, and nobody gets new ones: for the others there is no such view. */
  hasProxies: boolean;
  onShow(view: View): void;
}

/** The views, as tabs: arrow keys go from one to the next. */
export function TabBar({ view, hasProxies, onShow }: TabBarProps) {
  const tabs = allTabs.filter((tab) => tab.view !== 'proxies' || hasProxies || view === 'proxies');
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const from = tabs.findIndex((tab) => tab.view === view);
    const next = step && tabs[(from + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onShow(next.view);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.view}`)?.focus();
  };
  return (
    <nav>
      <div class="tabs" role="tablist" aria-label={t('views')} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.view}
            id={`tab-${tab.view}`}
            type="button"
            role="tab"
            aria-selected={tab.view === view}
            aria-controls="view"
            tabIndex={tab.view === view ? 0 : -1}
            onClick={() => onShow(tab.view)}
          >
            {t(tab.key)}
          </button>
        ))}
      </div>
    </nav>
  );
}
