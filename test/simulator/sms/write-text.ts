import type { Service } from '../catalogue/catalogue.ts';
import { BOUND_TEMPLATES, OWN_TEMPLATES, TEMPLATES, type Template } from '../data/templates.ts';
import type { Random } from '../random.ts';

function pickTemplate(service: Service, random: Random): Template {
  const own = OWN_TEMPLATES[service.slug];
  if (own) return random.pick(own);
  return service.host && random.chance(0.25) ? random.pick(BOUND_TEMPLATES) : random.pick(TEMPLATES);
}

/** A message as this service would send it, with a fresh code. */
export function writeText(service: Service, random: Random): { text: string; code: string } {
  const template = pickTemplate(service, random);
  const code = String(random.integer(1, 9)) + random.digits(template.length - 1);
  const half = template.length / 2;
  const values: Record<string, string> = {
    code,
    split: `${code.slice(0, half)} ${code.slice(half)}`,
    dashed: `${code.slice(0, half)}-${code.slice(half)}`,
    title: service.slug === '7' ? 'Simple Shop' : service.title,
    host: service.host,
  };
  return { text: template.text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole), code };
}
