import { useEffect, useRef } from 'preact/hooks';

/** Calls again and again while `on` and while our page is visible; the first call comes after one interval. */
export function useVisibleInterval(on: boolean, ms: number, call: () => void): void {
  const latest = useRef(call);
  latest.current = call;
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') latest.current();
    }, ms);
    return () => clearInterval(timer);
  }, [on, ms]);
}
