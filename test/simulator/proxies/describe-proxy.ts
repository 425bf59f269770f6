import { toTimeText } from '../time-text.ts';
import type { LentProxy } from './proxy.ts';

const HOUR_MS = 3_600_000;

export function describeProxy(proxy: LentProxy, now: number) {
  const left = Math.max(0, proxy.stopAt - now);
  return {
    tzid: proxy.tzid,
    type: proxy.type,
    connect_type: proxy.connect,
    host: '203.0.113.9',
    port: proxy.port,
    user: `u${proxy.tzid}`,
    pass: `p${proxy.tzid}`,
    operator: proxy.operator,
    status: 1,
    country: proxy.country,
    city: proxy.city,
    rent: proxy.rent,
    comment: proxy.comment,
    port_count: proxy.portCount,
    session: proxy.session,
    traffic: proxy.traffic,
    general_traffic: proxy.traffic,
    time: Math.floor(left / 60_000),
    days: Math.ceil((proxy.stopAt - proxy.createdAt) / (24 * HOUR_MS)),
    hours: Math.floor(left / HOUR_MS),
    change_ip: true,
    change_type: true,
    rotate: false,
    stop_at: toTimeText(proxy.stopAt),
    check_at: null,
    created_at: toTimeText(proxy.createdAt),
    updated_at: toTimeText(proxy.updatedAt),
  };
}
