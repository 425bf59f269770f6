import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../build.mjs';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';

interface Options {
  headless: boolean;
  simulator: { httpsPort: number; proxyPort: number };
  /** Permissions that a user gives in the course of time, given from the start: nothing could click their prompt. */
  given?: string[];
}

/** A browser with the built extension, whose every way out leads to the simulator. */
export function launchBrowser(
  name: BrowserName,
  { headless, simulator, given = [] }: Options,
): Promise<Driver> {
  const { httpsPort, proxyPort } = simulator;
  const built = join(root, name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  const folder = given.length > 0 ? giveAtInstall(built, given) : built;
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  return launch({ folder, headless, httpsPort, proxyPort });
}

function giveAtInstall(built: string, given: string[]): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'simfill-')), 'extension');
  cpSync(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...given] }));
  return folder;
}
