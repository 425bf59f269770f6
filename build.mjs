/**
 * Builds dist/chrome and dist/firefox from one source.
 *
 *   node build.mjs          both folders
 *   node build.mjs --zip    and the store archives beside them
 *
 * Nothing is minified: store reviewers read the result and rebuild it byte for byte.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = dirname(fileURLToPath(import.meta.url));
/** @typedef {'chrome' | 'firefox'} Store */
/** @type {Store[]} */
export const stores = ['chrome', 'firefox'];

/** Scripts that hear messages and run in pages. */
const listeners = {
  background: 'src/background/index.ts',
  sentinel: 'src/page/sentinel.ts',
  webotp: 'src/page/webotp.ts',
  assistant: 'src/page/assistant.ts',
  offscreen: 'src/background/offscreen.ts',
};

/** Our own pages, which load theirs by a script tag. */
const ownPages = {
  popup: 'src/popup/index.tsx',
  options: 'src/options/index.tsx',
};

/** Firefox has a document in the background already, and knows neither permission. */
const chromeOnly = { files: ['offscreen.html', 'offscreen.js'], permissions: ['offscreen', 'sidePanel'] };

/** Fixes the id, and with it the redirect address, of an unpacked Chrome build; stores assign their own. */
const chromeKey = readFileSync(join(root, 'static/chrome-key.txt'), 'utf8').trim();

/**
 * The manifest of one store, from the one in the repository.
 * @param {Record<string, unknown>} source
 * @param {Store} store
 * @param {{ version: string, packed?: boolean }} options packed: for the store archive, which must bear no key
 */
export function deriveManifest(source, store, { version, packed = false }) {
  const manifest = structuredClone(source);
  manifest.version = version;
  if (store === 'chrome') {
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
    if (!packed) manifest.key = chromeKey;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.side_panel;
    // Firefox has a sidebar and warns of a permission that it does not know.
    const permissions = /** @type {string[]} */ (manifest.permissions);
    manifest.permissions = permissions.filter((name) => !chromeOnly.permissions.includes(name));
  }
  return manifest;
}

/**
 * esbuild's options, shared with the size figures.
 * @param {Store} store
 * @returns {import('esbuild').BuildOptions}
 */
export function bundleOptions(store) {
  return {
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    target: store === 'firefox' ? 'firefox140' : 'chrome140',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'inline',
    charset: 'utf8',
    logLevel: 'silent',
    define: {
      __STORE__: JSON.stringify(store),
      __CLIENT_ID__: JSON.stringify(process.env[`SIMFILL_CLIENT_ID_${store.toUpperCase()}`] ?? ''),
    },
  };
}

/**
 * The bundles of a store. Our own pages do without the polyfill, a tenth of the popup: it teaches Chrome before 148
 * to answer a message by a promise, and they only ask.
 * @param {Store} store
 * @returns {import('esbuild').BuildOptions[]}
 */
export function bundles(store) {
  const options = { ...bundleOptions(store), outdir: join(root, 'dist', store) };
  const alias = { 'webextension-polyfill': join(root, 'src/platform/plain-browser.ts') };
  return [
    { ...options, entryPoints: listeners },
    { ...options, entryPoints: ownPages, alias },
  ];
}

/**
 * @param {Store} store
 * @param {string} version
 */
async function buildStore(store, version) {
  const out = join(root, 'dist', store);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(join(root, 'static'), out, { recursive: true, filter: (path) => !path.endsWith('chrome-key.txt') });
  copyFlags(join(out, 'flags'));
  const source = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  writeManifest(out, deriveManifest(source, store, { version }));
  const results = await Promise.all(bundles(store).map((options) => build(options)));
  const warnings = results.flatMap((result) => result.warnings);
  if (warnings.length > 0) throw new Error(warnings.map((warning) => warning.text).join('\n'));
  if (store === 'firefox') for (const file of chromeOnly.files) rmSync(join(out, file));
}

/**
 * Flags as drawings, since emoji flags do not show on Windows: flags/nl.svg for NL. All of them, as the service
 * adds countries without notice.
 * @param {string} folder
 */
function copyFlags(folder) {
  const source = join(root, 'node_modules/country-flag-icons');
  mkdirSync(folder);
  cpSync(join(source, 'LICENSE'), join(folder, 'LICENSE'));
  for (const name of readdirSync(join(source, '3x2'))) {
    if (/^[A-Z]{2}\.svg$/.test(name)) cpSync(join(source, '3x2', name), join(folder, name.toLowerCase()));
  }
}

/**
 * @param {string} folder
 * @param {object} manifest
 */
function writeManifest(folder, manifest) {
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * The archive of a store: the same files, the manifest without the key.
 * @param {Store} store
 * @param {string} version
 */
function zipStore(store, version) {
  const packed = join(root, 'dist', `${store}-packed`);
  cpSync(join(root, 'dist', store), packed, { recursive: true });
  const source = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  writeManifest(packed, deriveManifest(source, store, { version, packed: true }));
  const webExt = join(root, 'node_modules/.bin/web-ext');
  const filename = `simfill-${store}-${version}.zip`;
  const args = [
    'build',
    '--source-dir',
    packed,
    '--artifacts-dir',
    join(root, 'dist'),
    '--filename',
    filename,
  ];
  const { status } = spawnSync(webExt, [...args, '--overwrite-dest'], { stdio: 'inherit' });
  rmSync(packed, { recursive: true, force: true });
  if (status !== 0) throw new Error(`web-ext could not make ${filename}`);
}

export async function buildAll({ zip = false } = {}) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await Promise.all(stores.map((store) => buildStore(store, version)));
  if (zip) for (const store of stores) zipStore(store, version);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll({ zip: process.argv.includes('--zip') });
}
