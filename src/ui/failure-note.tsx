import { useRef } from 'preact/hooks';
import type { Failure } from '../messages/failure.ts';
import { type MessageKey, t } from '../platform/t.ts';
import { patternOf } from '../storage/match-pattern.ts';
import { useAbilities } from './abilities.ts';
import { failureWords, sayFailure, type WayOn } from './failure-words.ts';
import { Icon } from './icons.tsx';
import { links } from './links.ts';
import { findScope } from './scope-words.ts';
import { useNow } from './use-now.ts';
import { useSignIn } from './use-sign-in.ts';

const wayWords: Record<WayOn, MessageKey> = {
  retry: 'tryAgain',
  topUp: 'topUp',
  signIn: 'signInAgain',
  pasteKey: 'pasteKey',
  setUp: 'openSetUp',
  giveAccess: 'giveAccess',
  chooseCountry: 'chooseCountry',
  chooseService: 'chooseService',
  showOrders: 'showOrders',
  openProfile: 'openProfile',
  openSite: 'openSite',
  copyInstead: 'gotIt',
};

const wayLinks: Partial<Record<WayOn, string>> = {
  topUp: links.topUp,
  openProfile: links.profile,
  openSite: links.site,
};

const lastWays: WayOn[] = ['retry', 'copyInstead', 'showOrders'];

interface FailureNoteProps {
  failure: Failure;
  /** What this place can do about it. A way to sign in, to a page, to options or to a permission needs no help. */
  on?: Partial<Record<WayOn, () => void>>;
}

/** What went wrong, in words, and the ways on. */
export function FailureNote({ failure: told, on = {} }: FailureNoteProps) {
  const { requestAccess, openOptions } = useAbilities();
  const signIn = useSignIn(told.code === 'scopeMissing' ? findScope(told.detail) : undefined);
  const failure = signIn.failure ?? told;
  const wait = useWait(failure);
  const own: Partial<Record<WayOn, () => void>> = {
    signIn: signIn.run,
    setUp: openOptions,
    pasteKey: openOptions,
    giveAccess: () =>
      void requestAccess([patternOf(failure.detail ?? links.site)]).then((given) => given && on.retry?.()),
    ...on,
  };
  const isHere = (way: WayOn) => wayLinks[way] !== undefined || own[way] !== undefined;
  const wanted = failureWords[failure.code].ways.filter(isHere);
  // Not every place can do what fits best; no place leaves somebody without a way on.
  const ways = wanted.length > 0 ? wanted : lastWays.filter(isHere).slice(0, 1);
  return (
    <div class="note" role="alert">
      <Icon name="warning" />
      <div class="note-body">
        <p>{sayFailure(failure)}</p>
        <p class="note-ways">
          {ways.map((way) =>
            wayLinks[way] ? (
              <a key={way} class="link" href={wayLinks[way]} target="_blank" rel="noreferrer">
                {t(wayWords[way])}
              </a>
            ) : (
              <button
                key={way}
                type="button"
                class="link"
                disabled={way === 'retry' && wait > 0}
                onClick={own[way]}
              >
                {way === 'retry' && wait > 0 ? t('tryAgainIn', String(wait)) : t(wayWords[way])}
              </button>
            ),
          )}
        </p>
      </div>
    </div>
  );
}

/** Seconds until trying again makes sense, counted from when the failure was first shown. */
function useWait(failure: Failure): number {
  const now = useNow();
  const shown = useRef({ failure, at: now });
  if (shown.current.failure !== failure) shown.current = { failure, at: now };
  return Math.max(0, Math.ceil((failure.waitSeconds ?? 0) - (now - shown.current.at) / 1000));
}
