import { RUSSIAN_TITLES } from '../data/russian-titles.ts';
import type { Country, Service } from './catalogue.ts';

/** Languages of the `lang` parameter (reference 2.4). */
export type Language = 'ru' | 'en' | 'zh' | 'de' | 'fr';

export const LANGUAGES: readonly Language[] = ['ru', 'en', 'zh', 'de', 'fr'];

const VIRTUAL: Readonly<Record<Language, string>> = {
  ru: 'виртуальная',
  en: 'virtual',
  zh: '虚拟',
  de: 'virtuell',
  fr: 'virtuel',
};

const OTHER: Readonly<Record<Language, string>> = {
  ru: 'Другой',
  en: 'Other',
  zh: '其他',
  de: 'Andere',
  fr: 'Autre',
};

const SHORT_ENGLISH: Readonly<Record<string, string>> = { US: 'USA', HK: 'Hong Kong', MM: 'Myanmar' };

const regions = new Map(LANGUAGES.map((lang) => [lang, new Intl.DisplayNames([lang], { type: 'region' })]));

export function nameCountry({ code, iso }: Pick<Country, 'code' | 'iso'>, lang: Language): string {
  const name = (lang === 'en' ? SHORT_ENGLISH[iso] : undefined) ?? regions.get(lang)?.of(iso) ?? iso;
  return code === 1000 ? `${name} (${VIRTUAL[lang]})` : name;
}

export function nameService({ slug, title }: Pick<Service, 'slug' | 'title'>, lang: Language): string {
  if (slug === '7') return OTHER[lang];
  return (lang === 'ru' ? RUSSIAN_TITLES[slug] : undefined) ?? title;
}
