import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile, compileModule } from 'svelte/compiler';

const here = fileURLToPath(new URL('.', import.meta.url));

export type Kind = 'code' | 'phone';

/** Names of the components of one kind: a file each. */
export async function listComponents(kind: Kind): Promise<string[]> {
  const files = await readdir(join(here, 'components', kind));
  return files.map((file) => basename(file, extname(file))).sort();
}

/** Builds a page for each component into a folder: KIND/NAME.html. */
export async function buildComponents(kind: Kind, folder: string): Promise<void> {
  const source = join(here, 'components', kind);
  const files = await readdir(source);
  await build({
    entryPoints: files.map((file) => ({
      in: entryOf(join(source, file)),
      out: basename(file, extname(file)),
    })),
    outdir: join(folder, kind),
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    jsx: 'automatic',
    // The repository's own says preact and strict checks.
    tsconfigRaw: { compilerOptions: { jsxImportSource: 'react', experimentalDecorators: true } },
    target: 'es2022',
    conditions: ['svelte', 'browser', 'production'],
    mainFields: ['svelte', 'browser', 'module', 'main'],
    define: {
      'process.env': '{}',
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    loader: {
      '.svg': 'dataurl',
      '.png': 'dataurl',
      '.webp': 'dataurl',
      '.woff': 'empty',
      '.woff2': 'empty',
      '.eot': 'empty',
      '.ttf': 'empty',
    },
    plugins: [compileSvelte],
    logLevel: 'error',
  });
  await Promise.all(files.map((file) => writePage(kind, basename(file, extname(file)), folder)));
}

async function writePage(kind: Kind, name: string, folder: string): Promise<void> {
  const text = kind === 'code' ? 'Enter the 6-digit code we sent by SMS' : 'Your phone number';
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="${name}.css"><h1>${text}</h1><div id="root"></div><script type="module" src="${name}.js"></script>`;
  await writeFile(join(folder, kind, `${name}.html`), page);
}

/** A Svelte component cannot start itself: one line that mounts it stands in for it. */
const entryOf = (file: string): string => (file.endsWith('.svelte') ? `mount:${file}` : file);

const compileSvelte: Plugin = {
  name: 'svelte',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^mount:/ }, ({ path }) => ({
      path: path.slice('mount:'.length),
      namespace: 'mount',
    }));
    onLoad({ filter: /.*/, namespace: 'mount' }, ({ path }) => ({
      contents: `import { mount } from 'svelte'; import Page from ${JSON.stringify(path)}; mount(Page, { target: document.getElementById('root') });`,
      resolveDir: here,
    }));
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: compile(source, { filename: path, css: 'injected' }).js.code, loader: 'js' };
    });
    onLoad({ filter: /\.svelte\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: compileModule(source, { filename: path }).js.code, loader: 'js' };
    });
  },
};
