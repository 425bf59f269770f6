import { createRandom } from '../random.ts';
import type { Settings } from '../settings.ts';

/** How this run's service behaves where sources disagree: one draw at the start, unlike the shapes of answers. */
export function drawSettings(seed: string): Partial<Settings> {
  const random = createRandom(`${seed}/behaviour`);
  return {
    defaultCountry: random.pick([1, 7]),
    defaultStatsCountry: random.pick([1, 7]),
    defaultLanguage: random.pick(['ru', 'en']),
    defaultTextMode: random.pick(['0', '1']),
    rateAnswer: random.pick(['interval', 'tryAgain', 'both']),
    poolMs: random.pick([0, 0, 800]),
    prepareMs: random.pick([0, 0, 800]),
    listedAfterMs: random.pick([0, 0, 1500]),
    finalMs: random.pick([0, 0, 10_000]),
    textLagMs: random.pick([0, 0, 1500]),
    balanceIncludesHeld: random.chance(0.5),
    profileForTokens: random.chance(0.5),
    reviseUnknown: random.pick(['success', 'refuse']),
    reviseRenumbers: random.chance(0.3),
    rentExtensionDefault: random.chance(0.5),
    filterCountryNarrows: random.chance(0.5),
    implicitRefusal: random.pick(['wellFormed', 'malformed']),
  };
}
