import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build.mjs';
import { allScenes } from './all-scenes.ts';
import { findCutWords } from './find-cut-words.ts';
import { openStage, type Stage } from './stage.ts';

const languages = readdirSync(join(root, 'static/_locales'));

describe.each(['chromium', 'firefox'] as const)('every state in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  it.each(allScenes.map((scene) => [scene.name, scene] as const))('%s', async (_, scene) => {
    const { page } = stage;
    await stage.show(scene);
    await page.evaluate(axe.source);
    expect(await readProblems(page), 'what axe-core finds').toEqual([]);
    // What follows is a matter of style sheets and layout alone, and of emulation that only Chromium has.
    if (name === 'firefox') return;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await readProblems(page, ['color-contrast']), 'contrast in the dark').toEqual([]);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    for (const language of languages) expect(await findCutWords(page, language), language).toEqual([]);
  });
});

/** What axe-core finds in the page, each with where. */
async function readProblems(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run(only ? { runOnly: only } : {});
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, rules);
}
