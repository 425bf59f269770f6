type Child = Node | string | null | false | undefined;

/** An element with its class and what it holds. Nothing is ever parsed: pages may demand trusted types. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** A drawing: its box, and paths with their attributes. */
export function drawing(name: string, size: number, ...paths: Record<string, string>[]): SVGSVGElement {
  const svg = make('svg', { viewBox: `0 0 ${size} ${size}`, class: name, 'aria-hidden': 'true' });
  svg.append(...paths.map((attributes) => make('path', attributes)));
  return svg as SVGSVGElement;
}

function make(tag: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

export function drawLogo(): SVGSVGElement {
  return drawing(
    'logo',
    24,
    {
      fill: 'var(--accent)',
      d: 'M6 2h8.6L20 7.4V20a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Z',
    },
    {
      fill: 'none',
      stroke: 'var(--on-accent)',
      'stroke-width': '2.2',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      d: 'm8 13.4 3 3 5-6',
    },
  );
}

/** @param share of the time that is left, 0 to 1 */
export function drawRing(share: number): SVGSVGElement {
  const round = 'M10 2a8 8 0 1 1 0 16a8 8 0 0 1 0-16';
  const line = { fill: 'none', 'stroke-width': '3', d: round };
  return drawing(
    'ring',
    20,
    { ...line, stroke: 'var(--line)' },
    {
      ...line,
      stroke: 'var(--accent)',
      pathLength: '1',
      'stroke-dasharray': `${Math.min(1, Math.max(0, share))} 2`,
    },
  );
}
