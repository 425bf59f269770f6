const gap = 6;
const margin = 8;

export interface Spot {
  left: number;
  top: number;
}

/** Under the boxes of a field, or above them where there is more room. null: the field is out of sight. */
export function placeCard(elements: HTMLElement[], card: HTMLElement): Spot | null {
  const rects = elements.filter((box) => box.isConnected).map((box) => box.getBoundingClientRect());
  const [first] = rects;
  if (!first || !elements.some((box) => box.checkVisibility({ visibilityProperty: true }))) return null;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const { innerWidth, innerHeight } = window;
  if (bottom < 0 || top > innerHeight || first.width === 0) return null;
  const { width, height } = card.getBoundingClientRect();
  const fitsBelow = bottom + gap + height + margin <= innerHeight;
  const isMoreAbove = top > innerHeight - bottom;
  const spot = { left, top: fitsBelow || !isMoreAbove ? bottom + gap : top - gap - height };
  return {
    left: Math.round(keep(spot.left, margin, innerWidth - width - margin)),
    top: Math.round(keep(spot.top, margin, innerHeight - height - margin)),
  };
}

function keep(at: number, least: number, most: number): number {
  return Math.max(least, Math.min(at, most));
}
