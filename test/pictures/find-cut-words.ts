import type { Page } from 'puppeteer-core';
import { readWords } from './stage.ts';

/**
 * Puts the words of a language where the English ones stand in a drawn page, looks which of them do not fit, and
 * puts the English back. A text is cut when it reaches out of the window, of its button, or of what scrolls or
 * clips sideways around it; up and down a page may scroll.
 *
 * @returns each cut text with what it reaches out of
 */
export async function findCutWords(page: Page, language: string): Promise<string[]> {
  const english = readWords('en');
  const pairs = Object.entries(readWords(language)).map(([key, { message }]) => ({
    from: english[key]?.message ?? '',
    to: message,
  }));
  return page.evaluate(
    (table, direction) => {
      const patterns = table
        .filter(({ from }) => from !== '')
        .map(({ from, to }) => {
          const places = [...from.matchAll(/\$\d/g)].map(([place]) => place);
          const source = from
            .split(/\$\d/)
            .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('(.+?)');
          return {
            pattern: new RegExp(`^${source}$`, 's'),
            to,
            places,
            bare: from.replace(/\$\d/g, '').length,
          };
        })
        // The one that says most of a text itself is the one it was made of.
        .sort((a, b) => b.bare - a.bare);

      const translate = (text: string, depth: number): string | null => {
        const found = patterns.find(({ pattern }) => pattern.test(text));
        if (!found || found.bare < 2) return null;
        const parts = found.pattern.exec(text)?.slice(1) ?? [];
        return found.to.replace(/\$\d/g, (place) => {
          const part = parts[found.places.indexOf(place)] ?? '';
          return depth > 2 ? part : (translate(part, depth + 1) ?? part);
        });
      };

      const restore: (() => void)[] = [];
      const root = document.documentElement;
      const before = root.dir;
      root.dir = direction;
      restore.push(() => {
        root.dir = before;
      });
      const texts: Text[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      const changed: Text[] = [];
      for (const node of texts) {
        const english = node.data;
        const other = translate(english.trim(), 0);
        if (other === null) continue;
        node.data = english.replace(english.trim(), () => other);
        changed.push(node);
        restore.push(() => {
          node.data = english;
        });
      }

      const cut: string[] = [];
      const range = document.createRange();
      for (const node of changed) {
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        const reach = {
          left: Math.min(...boxes.map(({ left }) => left)),
          right: Math.max(...boxes.map(({ right }) => right)),
        };
        if (boxes.length === 0) continue;
        for (let around = node.parentElement; around; around = around.parentElement) {
          const style = getComputedStyle(around);
          const { left, right } = around.getBoundingClientRect();
          // These are for screen readers alone.
          if (around.matches('.sr-only')) break;
          const bounds =
            around === document.documentElement ||
            style.overflowX !== 'visible' ||
            around.matches('button, a, label, [role=menuitem], [role=tab], [role=option]');
          if (bounds && (reach.left < left - 1 || reach.right > right + 1)) {
            cut.push(`"${node.data}" in <${around.localName} class="${around.className}">`);
            break;
          }
        }
      }
      for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
        const english = field.placeholder;
        const other = translate(english, 0);
        if (other === null || field.value !== '') continue;
        field.placeholder = other;
        const context = document.createElement('canvas').getContext('2d');
        const style = getComputedStyle(field);
        if (context) context.font = style.font;
        const room =
          field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        const needed = context?.measureText(other).width ?? 0;
        if (needed > room + 1) cut.push(`"${other}" in the field`);
        field.placeholder = english;
      }
      for (const undo of restore) undo();
      return cut;
    },
    pairs,
    language === 'ar' ? 'rtl' : 'ltr',
  );
}
