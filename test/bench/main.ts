import { benchCodes } from './codes.ts';
import { benchFields } from './fields.ts';
import { benchLoop } from './loop.ts';
import { benchPage } from './page.ts';
import { benchPopup } from './popup.ts';
import { benchSizes } from './sizes.ts';

/**
 * `npm run bench`: every figure the README states. `-- --json` prints one JSON object; without it the same,
 * indented. A name after it takes one part alone: `npm run bench -- codes`.
 */
const parts: Record<string, () => Promise<Record<string, unknown>>> = {
  sizes: benchSizes,
  codes: benchCodes,
  fields: benchFields,
  loop: benchLoop,
  popup: benchPopup,
  page: benchPage,
};

const asked = process.argv.slice(2).filter((argument) => argument in parts);
const figures: Record<string, unknown> = {};
for (const part of asked.length > 0 ? asked : Object.keys(parts)) figures[part] = await parts[part]?.();
console.log(JSON.stringify(figures, null, process.argv.includes('--json') ? 0 : 2));
