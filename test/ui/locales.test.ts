import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { spendingLabels } from '../../src/ui/spending-button.tsx';

const root = fileURLToPath(new URL('../..', import.meta.url));
const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(join(root, 'static/_locales/en/messages.json'), 'utf8'),
);
const keys = Object.keys(messages);
const source = [...sourceFiles(join(root, 'src')), join(root, 'manifest.json')]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
  // Names of messages between rooms, not keys of words.
  .replace(/\bsend\(\s*'\w+'/g, '');

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

describe('words', () => {
  it.each(keys)('%s is used', (key) => {
    expect(source).toMatch(new RegExp(`(['"])${key}\\1|__MSG_${key}__`));
  });

  it('of every key asked for exist', () => {
    const asked = [...source.matchAll(/\bt\(\s*'(\w+)'/g), ...source.matchAll(/__MSG_(\w+)__/g)];
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.map(([, key]) => key).filter((key) => !keys.includes(key ?? ''))).toEqual([]);
  });

  it.each(keys)('%s says something, and leaves no hole', (key) => {
    const places = [...(messages[key]?.message.matchAll(/\$(\d)/g) ?? [])].map(([, place]) => Number(place));
    expect(messages[key]?.message.trim()).not.toBe('');
    expect([...new Set(places)].sort()).toEqual(
      Array.from({ length: new Set(places).size }, (_, i) => i + 1),
    );
  });

  it.each(spendingLabels)('%s says its price', (key) => {
    expect(messages[key]?.message).toContain('$1');
  });
});
