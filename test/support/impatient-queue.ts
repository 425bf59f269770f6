import type { LastStart } from '../../src/background/service/request-queue.ts';

/**
 * The request queue without the second between two requests, which the simulator does not need. In a file of its
 * own, since `vi.mock` runs before the imports of the test it stands in.
 *
 * @param loadReal what `vi.mock` hands to its factory
 */
export async function loadImpatientQueue(loadReal: () => Promise<unknown>) {
  const real = (await loadReal()) as typeof import('../../src/background/service/request-queue.ts');
  return {
    ...real,
    createRequestQueue: (_gapMs: number, last: LastStart) => real.createRequestQueue(0, last),
  };
}
