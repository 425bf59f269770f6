import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildAll, bundles, root, type Store, stores } from '../../build.mjs';

/** Bytes of what ships, and gzip of a minified bundle of each script, which is how sizes are compared. */
export async function benchSizes(): Promise<Record<string, unknown>> {
  await buildAll();
  const packages = await Promise.all(stores.map(async (store) => [store, await measure(store)] as const));
  return Object.fromEntries(packages);
}

async function measure(store: Store): Promise<Record<string, unknown>> {
  const results = await Promise.all(
    bundles(store).map((options) => build({ ...options, minify: true, write: false })),
  );
  const outputFiles = results.flatMap((result) => result.outputFiles ?? []);
  const scripts = outputFiles.map(
    ({ path, contents }) => [path.split(/[\\/]/).at(-1), gzipSync(contents).length] as const,
  );
  return {
    shippedBytes: totalBytes(join(root, 'dist', store)),
    minifiedGzipBytes: Object.fromEntries(scripts),
    minifiedGzipBytesAllTold: scripts.reduce((sum, [, size]) => sum + size, 0),
  };
}

function totalBytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  return files
    .filter((file) => statSync(file).isFile())
    .reduce((sum, file) => sum + readFileSync(file).length, 0);
}
