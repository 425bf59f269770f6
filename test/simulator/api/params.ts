import type { SimRequest } from '../http/read-request.ts';

/** Parameters of a call, from query, form and JSON body alike; an empty one counts as not sent. */
export interface Params {
  text(name: string): string | undefined;
  /** undefined when absent; NaN when it is no whole number. */
  integer(name: string): number | undefined;
  /** `1`, `true`, `True` are true; `0`, `false`, `False` are false (reference 2.4). */
  flag(name: string): boolean | undefined;
  /** `a,b`, `name[]=a`, `name[0]=a` or a JSON list. */
  list(name: string): string[];
  has(name: string): boolean;
}

type Values = Map<string, string[]>;

function add(values: Values, name: string, value: unknown): void {
  const base = name.replace(/\[\w*\]$/, '');
  if (Array.isArray(value)) {
    for (const item of value) add(values, base, item);
  } else if (value !== null && value !== undefined && typeof value !== 'object') {
    values.set(base, [...(values.get(base) ?? []), String(value)]);
  }
}

function collect({ query, form, json }: SimRequest): Values {
  const values: Values = new Map();
  for (const [name, value] of query) add(values, name, value);
  for (const [name, value] of form) add(values, name, value);
  if (json && typeof json === 'object' && !Array.isArray(json)) {
    for (const [name, value] of Object.entries(json)) add(values, name, value);
  }
  return values;
}

export function readParams(request: SimRequest): Params {
  const values = collect(request);
  const text = (name: string) => values.get(name)?.at(-1)?.trim() || undefined;
  return {
    text,
    integer(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      return /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    },
    flag(name) {
      const value = text(name)?.toLowerCase();
      return value === undefined ? undefined : !['0', 'false', 'off', 'no'].includes(value);
    },
    list: (name) =>
      (values.get(name) ?? []).flatMap((value) => value.split(',')).flatMap((item) => item.trim() || []),
    has: (name) => values.has(name),
  };
}
