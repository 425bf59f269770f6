import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, root } from '../../build.mjs';
import { allScenes } from './all-scenes.ts';
import { openStage } from './stage.ts';

/**
 * Pictures of every state of popup and options, to be looked at:
 *
 *   npx tsx test/pictures/main.ts [part of a scene's name]
 */
const out = join(root, 'artifacts/pictures');
const themes = ['light', 'dark'] as const;
/** A spending button wakes 700 ms after it came to stand. */
const untilAwakeMs = 900;

async function main(): Promise<void> {
  await buildAll();
  for (const theme of themes) mkdirSync(join(out, theme), { recursive: true });
  const { page, show, close } = await openStage('chromium');
  try {
    for (const scene of allScenes.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
      await show(scene);
      await new Promise((resolve) => setTimeout(resolve, untilAwakeMs));
      for (const theme of themes) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.screenshot({ path: join(out, theme, `${scene.name}.png`) as `${string}.png` });
      }
      console.log(scene.name);
    }
  } finally {
    await close();
  }
}

await main();
