import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

/**
 * Where the systems put them. Branded Chrome is not among them: it no longer loads unpacked extensions from the
 * command line (137).
 */
const places: Record<BrowserName, string[]> = {
  chromium: [
    process.env.CHROMIUM_PATH ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    process.env.FIREFOX_PATH ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The browser's program. Where there is none it is installed, if that is possible without asking (root on a
 * Debian-like system).
 *
 * @throws Error with the command for this system where it is not
 */
export function findBrowser(name: BrowserName): string {
  const found = lookFor(name);
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${debianPackages[name]} …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackages[name]]);
    const installed = lookFor(name);
    if (installed) return installed;
  }
  throw new Error(
    `No ${name} here. Install it with:\n\n  ${installCommand(name)}\n\nor set ${name.toUpperCase()}_PATH.`,
  );
}

function lookFor(name: BrowserName): string | undefined {
  return places[name].find((path) => path !== '' && existsSync(path));
}

function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

function installCommand(name: BrowserName): string {
  const managers: [path: string, command: string][] = [
    ['/usr/bin/apt-get', `sudo apt-get update && sudo apt-get install -y ${debianPackages[name]}`],
    ['/usr/bin/dnf', `sudo dnf install -y ${name}`],
    ['/usr/bin/pacman', `sudo pacman -S --noconfirm ${name}`],
    ['/usr/bin/zypper', `sudo zypper install -y ${name === 'firefox' ? 'MozillaFirefox' : name}`],
  ];
  if (process.platform === 'darwin') return `brew install --cask ${name}`;
  if (process.platform === 'win32') {
    return name === 'firefox'
      ? 'winget install -e --id Mozilla.Firefox'
      : 'winget install -e --id Hibbiki.Chromium';
  }
  return managers.find(([path]) => existsSync(path))?.[1] ?? `install ${name} with your package manager`;
}
