import { join } from 'node:path';
import { root } from '../../build.mjs';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';

/** A browser with the built extension, whose every way out leads to the simulator. */
export function launchBrowser(
  name: BrowserName,
  { headless, simulator }: { headless: boolean; simulator: { httpsPort: number; proxyPort: number } },
): Promise<Driver> {
  const { httpsPort, proxyPort } = simulator;
  return name === 'chromium'
    ? launchChromium({ folder: join(root, 'dist/chrome'), headless, httpsPort, proxyPort })
    : launchFirefox({ folder: join(root, 'dist/firefox'), headless, httpsPort, proxyPort });
}
