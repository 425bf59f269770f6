import type { Answer } from '../http/answer.ts';
import { sitePage } from './layout.ts';

/** What stands in front of the service while it is being repaired: HTML, whatever was asked. */
export function maintenancePage(status: number): Answer {
  return sitePage(
    'Technical works',
    '<p>We are updating the service. Please come back in a few minutes.</p>',
    status,
  );
}
