import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls again and again while `on` and while our page is visible; the first call comes after one interval. What
 * came due while it was hidden is made up for, once, as soon as it is visible again.
 */
export function useVisibleInterval(on: boolean, ms: number, call: () => void): void {
  const latest = useRef(call);
  latest.current = call;
  useEffect(() => {
    if (!on) return;
    let missed = false;
    const tick = () => {
      missed = document.visibilityState !== 'visible';
      if (!missed) latest.current();
    };
    const onVisibility = () => missed && tick();
    const timer = setInterval(tick, ms);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [on, ms]);
}
