/**
 * Calls back when a field may have moved on the screen: by scrolling, by a change of size, or because the page around
 * it has changed. No timer: observers, and one frame for all they say.
 */
export function followField(field: Element, moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      watchPlace();
      moved();
    });
  };

  /**
   * A frame drawn exactly around the field: once the field leaves it, it has moved. The one way to hear of a shift that
   * is neither scrolling nor a change of size.
   */
  let place: IntersectionObserver | undefined;
  const watchPlace = () => {
    place?.disconnect();
    const { top, left, right, bottom, width, height } = field.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const insets = [top, clientWidth - right, clientHeight - bottom, left].map(
      (inset) => `${-Math.floor(inset)}px`,
    );
    let first = true;
    place = new IntersectionObserver(
      () => {
        if (!first) later();
        first = false;
      },
      { rootMargin: insets.join(' '), threshold: 1 },
    );
    place.observe(field);
  };

  const size = new ResizeObserver(later);
  size.observe(field);
  size.observe(document.documentElement);
  addEventListener('scroll', later, { capture: true, passive: true, signal });
  addEventListener('resize', later, { signal });
  visualViewport?.addEventListener('resize', later, { signal });
  watchPlace();
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    place?.disconnect();
    size.disconnect();
  });
}
