import { t } from '../platform/t.ts';

/**
 * Tells the browser what stands in one of our own pages: its title, and language and direction of the words. Those
 * are the messages', not the browser's: where it speaks a language that we do not, our words are English.
 */
export function introducePage(): void {
  document.title = t('name');
  document.documentElement.lang = t('language');
  document.documentElement.dir = t('direction');
}
