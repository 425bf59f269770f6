import { t } from '../platform/t.ts';
import { serviceName } from '../ui/names.ts';
import type { ServiceSuccess } from './history-figures.ts';

/** A bar a service: how many of its orders got their SMS. */
export function SuccessChart({ services }: { services: ServiceSuccess[] }) {
  return (
    <figure class="chart">
      <figcaption>
        <h2>{t('successByService')}</h2>
      </figcaption>
      <ul class="shares">
        {services.map(({ service, finished, tried }) => (
          <li key={service.slug}>
            <span class="share-name">{serviceName(service)}</span>
            <span class="share" aria-hidden="true">
              <i style={{ width: `${(finished / tried) * 100}%` }} />
            </span>
            <span class="num end">{t('successShare', String(finished), String(tried))}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
