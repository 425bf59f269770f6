import type { PageDescription } from '../../messages/protocol.ts';
import { t } from '../../platform/t.ts';
import { grantedSites } from '../../storage/items.ts';
import { useAbilities } from '../../ui/abilities.ts';
import { useAction } from '../../ui/use-action.ts';
import { useItem } from '../../ui/use-item.ts';

/**
 * Lets Simfill work on this site from now on: at its fields, and on the next page of a sign-up. Asked for by a click of its
 * own, or along with an order.
 */
export function SiteAccess({ page }: { page: PageDescription }) {
  const { requestAccess } = useAbilities();
  const granted = useItem(grantedSites) ?? [];
  const { pattern } = page;
  const allow = useAction(() => requestAccess(pattern ? [pattern] : []));
  if (!pattern || page.granted || granted.includes(pattern)) return null;
  return (
    <button
      type="button"
      class="link end always"
      title={t('allowSiteWhy')}
      aria-busy={allow.busy}
      onClick={allow.run}
    >
      {t('allowSite')}
    </button>
  );
}
