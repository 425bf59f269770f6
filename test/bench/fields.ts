import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../build.mjs';
import type { BrowserName } from '../browsers/find-browser.ts';
import { askBridge } from '../fields/harness/ask-bridge.ts';
import { checkPage, folder, pages } from '../fields/harness/check-page.ts';
import { growingPages, measureGrowth } from '../fields/harness/measure-growth.ts';
import { openBrowser } from '../fields/harness/open-browser.ts';
import { servePages } from '../fields/harness/serve-pages.ts';

const rounds = 20;

/**
 * In each browser: development pages that are searched and filled right, the time of a search on each laid-out page
 * beside a bare query with one expression and one rectangle a field, and how many times as long twice the page takes.
 * And the size of search and fill together.
 */
export async function benchFields(): Promise<Record<string, unknown>> {
  return {
    chromium: await measure('chromium'),
    firefox: await measure('firefox'),
    minifiedGzipBytes: await measureSize(),
  };
}

async function measure(name: BrowserName): Promise<Record<string, unknown>> {
  const large = await mkdtemp(join(tmpdir(), 'simfill-growth-'));
  for (const [page, html] of growingPages)
    await writeFile(join(large, `${page}.html`), `<!doctype html><body>${html}`);
  const [browser, server, growth] = await Promise.all([
    openBrowser(name),
    servePages(folder),
    servePages(large),
  ]);
  try {
    const page = await browser.newPage();
    const times: { ours: number; bare: number }[] = [];
    const wrong: string[] = [];
    for (const expected of pages) {
      await page.goto(server.url + expected.page);
      times.push(await askBridge(page, { do: 'time', rounds }));
      await checkPage(page, expected).catch(() => wrong.push(expected.page));
    }
    return {
      pages: { right: pages.length - wrong.length, of: pages.length, wrong },
      searchMs: {
        ours: summarise(times.map(({ ours }) => ours)),
        bare: summarise(times.map(({ bare }) => bare)),
      },
      timesAsLongForTwiceThePage: Number(
        (await measureGrowth(page, (about) => page.goto(`${growth.url}${about}.html`))).toFixed(2),
      ),
    };
  } finally {
    await browser.close();
    await Promise.all([server.close(), growth.close()]);
  }
}

function summarise(values: number[]): { median: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3));
  return { median: at(0.5), p95: at(0.95) };
}

async function measureSize(): Promise<number> {
  const names = ['find-fields', 'fill-code', 'fill-phone'];
  const contents = names.map((name) => `export * from './src/fields/${name}.ts';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome140',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}
