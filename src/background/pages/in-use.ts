import type { Binding } from '../../storage/items.ts';

/** A rented or public number that a click has bound to a page for a while. */
export type BindingInUse = Binding & Required<Pick<Binding, 'use'>>;

/** Whether it is in use now. Where the clock was set back nobody knows until when that is. */
export function isInUse(binding: Binding | undefined, now = Date.now()): binding is BindingInUse {
  return binding?.use !== undefined && now >= binding.use.since && now < binding.use.until;
}
