import browser from 'webextension-polyfill';
import { type Failure, FailureError } from '../../messages/failure.ts';
import { ServiceError } from '../../onlinesim/service-error.ts';
import { patternOf } from '../../storage/match-pattern.ts';
import { settings } from '../../storage/settings.ts';

/**
 * What to tell about an error of the service. A fetch without host permission fails as if offline (in both
 * browsers), so what the user took back in the browser's own settings is asked for here.
 */
export async function toServiceFailure(error: unknown): Promise<FailureError> {
  if (error instanceof FailureError) return error;
  if (!(error instanceof ServiceError)) return new FailureError({ code: 'programError' });
  if (error.kind === 'offline') {
    const taken = await requireServiceAccess().catch((refusal: FailureError) => refusal);
    if (taken) return taken;
  }
  const failure: Failure = { code: error.kind === 'wrongKey' ? 'signInAgain' : error.kind };
  if (error.code !== null) failure.detail = error.code;
  if (error.waitSeconds !== null) failure.waitSeconds = error.waitSeconds;
  return new FailureError(failure);
}

/**
 * Whether what was asked may have been carried out although it failed: no answer came that says otherwise. All
 * codes of the service but ERROR_UNDEFINED (`unavailable`) are a refusal. Also where access was taken back: such a
 * request still leaves and reaches the service.
 */
export function mayBeDone({ code, detail }: Failure): boolean {
  const answerless = code === 'programError' && !detail;
  return answerless || ['offline', 'accessTaken', 'moved', 'unavailable', 'badAnswer'].includes(code);
}

/**
 * What the user takes back in the browser's own settings is told at once, not only when something is asked.
 *
 * @throws FailureError `accessTaken`, with the origin that access is missing to
 */
export async function requireServiceAccess(): Promise<void> {
  const { apiBase } = await settings.get();
  if (!(await browser.permissions.contains({ origins: [patternOf(apiBase)] })))
    throw new FailureError({ code: 'accessTaken', detail: new URL(apiBase).origin });
}
