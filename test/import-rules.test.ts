import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom. The walls of the house, as "How it is built" in the README draws them.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

/** What each room may import of ours; types count as well. */
const allowed: Record<string, string[]> = {
  codes: [],
  orders: ['codes'],
  fields: [],
  onlinesim: [],
  messages: ['orders', 'storage'],
  storage: ['orders', 'messages'],
  platform: [],
  ui: ['messages', 'orders', 'platform', 'storage'],
  popup: ['messages', 'orders', 'platform', 'storage', 'ui'],
  options: ['messages', 'orders', 'platform', 'storage', 'ui'],
  page: ['fields', 'messages', 'ui'],
  background: ['codes', 'messages', 'onlinesim', 'orders', 'platform', 'storage'],
};

/** Where the extension API may be had from the polyfill. */
const browserRooms = ['background', 'messages', 'storage', 'platform'];
const browserEntries = ['src/popup/index.tsx', 'src/options/index.tsx'];

/** What a room of pages takes from the others: types alone, so that it stays small. */
const typesOnly: Record<string, string[]> = { page: ['messages'] };

/** What pages share with our own views: functions of text, without components and words. */
const sharedWithPages = ['src/ui/format-clock.ts', 'src/ui/group-code.ts'];

interface Import {
  file: string;
  room: string;
  specifier: string;
  /** The file it leads to, or null for a package. */
  target: string | null;
  targetRoom: string | null;
  isType: boolean;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);
const imports = files.flatMap(readImports);

function readImports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...found].map(([, type, from, bare, lazy]) => {
    const specifier = from ?? bare ?? lazy ?? '';
    const target = specifier.startsWith('.')
      ? normalize(join(dirname(file), specifier)).replaceAll('\\', '/')
      : null;
    return {
      file,
      room: roomOf(file),
      specifier,
      target,
      targetRoom: target && roomOf(target),
      isType: Boolean(type),
    };
  });
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

describe('imports', () => {
  it('are read at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('each room imports only rooms it may', () => {
    const wrong = imports.filter(
      ({ room, target, targetRoom }) =>
        target?.startsWith('src/') && targetRoom !== room && !allowed[room]?.includes(targetRoom ?? ''),
    );
    expect(wrong.map(({ file, specifier }) => `${file} -> ${specifier}`)).toEqual([]);
  });

  it('pages take only types of the messages', () => {
    const wrong = imports.filter(
      ({ room, targetRoom, isType }) => !isType && typesOnly[room]?.includes(targetRoom ?? ''),
    );
    expect(wrong.map(({ file, specifier }) => `${file} -> ${specifier}`)).toEqual([]);
  });

  it('pages take no more of the interface than functions of text', () => {
    const wrong = imports.filter(
      ({ room, target, targetRoom }) =>
        room === 'page' && targetRoom === 'ui' && !sharedWithPages.includes(target ?? ''),
    );
    expect(wrong.map(({ file, specifier }) => `${file} -> ${specifier}`)).toEqual([]);
  });

  it('the extension API is had where it may be', () => {
    const wrong = imports.filter(
      ({ file, room, specifier, isType }) =>
        specifier === 'webextension-polyfill' &&
        !isType &&
        !browserRooms.includes(room) &&
        !browserEntries.includes(file),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('heavy libraries stay in the background', () => {
    const heavy = ['libphonenumber-js/min', 'tldts', 'valibot', 'idb-keyval'];
    const wrong = imports.filter(
      ({ room, specifier }) => heavy.includes(specifier) && !['background', 'onlinesim'].includes(room),
    );
    expect(wrong.map(({ file, specifier }) => `${file} -> ${specifier}`)).toEqual([]);
  });

  it('nothing in src imports from test', () => {
    expect(imports.filter(({ target }) => target?.startsWith('test/'))).toEqual([]);
  });

  it('no circle', () => {
    const edges = new Map<string, string[]>();
    for (const { file, target, isType } of imports) {
      // A type leaves no import behind.
      if (target?.startsWith('src/') && !isType) edges.set(file, [...(edges.get(file) ?? []), target]);
    }
    expect(files.flatMap((file) => findCircle(file, edges))).toEqual([]);
  });
});

function findCircle(start: string, edges: Map<string, string[]>): string[] {
  const seen = new Set<string>();
  const open = [...(edges.get(start) ?? [])];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (file === start) return [start];
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...(edges.get(file) ?? []));
  }
  return [];
}
