import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { spendingLabels } from '../../src/ui/spending-button.tsx';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'static/_locales');
const languages = readdirSync(folder);
const english = readWords('en');
const keys = Object.keys(english);
const source = [...sourceFiles(join(root, 'src')), join(root, 'manifest.json')]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
  // Names of messages between rooms, not keys of words.
  .replace(/\bsend\(\s*'\w+'/g, '');

function readWords(language: string): Record<string, string> {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(folder, language, 'messages.json'), 'utf8'),
  );
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

function sourceFiles(from: string): string[] {
  return readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(from, name));
}

const placesIn = (text = '') => [...new Set(text.match(/\$\d/g))].sort();

describe('words', () => {
  it.each(keys)('%s is used', (key) => {
    expect(source).toMatch(new RegExp(`(['"])${key}\\1|__MSG_${key}__`));
  });

  it('of every key asked for exist', () => {
    const asked = [...source.matchAll(/\bt\(\s*'(\w+)'/g), ...source.matchAll(/__MSG_(\w+)__/g)];
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.map(([, key]) => key).filter((key) => !keys.includes(key ?? ''))).toEqual([]);
  });

  it.each(keys)('%s leaves no hole', (key) => {
    const places = placesIn(english[key]);
    expect(places).toEqual(places.map((_, index) => `$${index + 1}`));
  });
});

describe.each(languages)('in %s', (language) => {
  const words = readWords(language);

  it('no key is missing, and none is left over', () => {
    expect(Object.keys(words)).toEqual(keys);
  });

  it('every text says something and puts in what the English one does', () => {
    const wrong = keys.filter(
      (key) => !words[key]?.trim() || `${placesIn(words[key])}` !== `${placesIn(english[key])}`,
    );
    expect(wrong).toEqual([]);
  });

  it.each(spendingLabels)('%s says its price', (key) => {
    expect(words[key]).toContain('$1');
  });

  it('the tag and direction are those of the language', () => {
    expect(words.language).toBe(language.replace('_', '-'));
    expect(words.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  // The stores cut the description of an extension at 132 characters.
  it('the description fits a store', () => {
    expect(words.description?.length).toBeLessThanOrEqual(132);
  });
});
