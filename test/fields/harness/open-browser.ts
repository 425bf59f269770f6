import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../browsers/find-browser.ts';

/** A browser with the bridge (see bridge.ts) in the isolated world of every page and frame of loopback. */
export async function openBrowser(name: BrowserName): Promise<Browser> {
  const folder = await buildBridge();
  if (name === 'chromium') {
    return puppeteer.launch({
      browser: 'chrome',
      executablePath: findBrowser('chromium'),
      headless: true,
      pipe: true,
      enableExtensions: [folder],
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    enableExtensions: true,
  });
  await browser.installExtension(folder);
  return browser;
}

async function buildBridge(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'simfill-bridge-'));
  await build({
    entryPoints: [fileURLToPath(new URL('bridge.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    outfile: join(folder, 'bridge.js'),
  });
  const manifest = {
    manifest_version: 3,
    name: 'Bridge to the fields under test',
    version: '1',
    browser_specific_settings: { gecko: { id: 'fields-bridge@simfill.test' } },
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [
      {
        matches: ['http://127.0.0.1/*'],
        js: ['bridge.js'],
        run_at: 'document_end',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
