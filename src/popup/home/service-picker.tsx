import { useMemo } from 'preact/hooks';
import type { ServiceRef } from '../../orders/order.ts';
import { t } from '../../platform/t.ts';
import { choices, directory } from '../../storage/items.ts';
import { otherSites, serviceName } from '../../ui/names.ts';
import { Picker, type PickerRow } from '../../ui/picker.tsx';
import { searchServices } from '../../ui/search-labels.ts';
import { toSearchText } from '../../ui/search-text.ts';
import { useItem } from '../../ui/use-item.ts';
import { pickers } from '../open-pickers.ts';

interface ServicePickerProps {
  service: ServiceRef;
  onPick(service: ServiceRef): void;
}

/** All services by name: the one for other sites first, then starred ones. */
export function ServicePicker({ service, onPick }: ServicePickerProps) {
  const services = useItem(directory)?.services;
  const starred = useItem(choices)?.starredServices;
  const rows = useMemo(
    () => toServiceRows(services ?? [], service, starred ?? []),
    [services, service, starred],
  );
  return (
    <Picker
      id={pickers.service}
      label={t('service')}
      searchLabel={searchServices(rows.length)}
      rows={rows}
      selected={service.slug}
      onPick={onPick}
    >
      <span class="pick-name">{serviceName(service)}</span>
      <span class="muted">{t('serviceHint')}</span>
    </Picker>
  );
}

function toServiceRows(
  services: ServiceRef[],
  current: ServiceRef,
  starred: string[],
): PickerRow<ServiceRef>[] {
  const all = new Map(
    [{ slug: otherSites, name: '' }, current, ...services].map((service) => [service.slug, service]),
  );
  const rank = ({ slug }: ServiceRef) => (slug === otherSites ? 0 : starred.includes(slug) ? 1 : 2);
  return [...all.values()]
    .sort((a, b) => rank(a) - rank(b) || serviceName(a).localeCompare(serviceName(b)))
    .map((value) => ({
      key: value.slug,
      value,
      searchText: toSearchText(serviceName(value), value.name, value.slug),
      content: <span class="pick-name">{serviceName(value)}</span>,
    }));
}
