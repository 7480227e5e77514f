import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const ROOT = process.cwd();
const HERE = 'tests/harness/core/browser';

const FOR_BROWSERS: BuildOptions = {
  bundle: true,
  write: false,
  platform: 'browser',
  format: 'esm',
  target: 'es2023',
  logLevel: 'silent',
};

const QUICK_JS = '@jitl/quickjs-wasmfile-release-sync/wasm';

/**
 * The files of a worker that grades, by name: `worker.js`, what that imports, TypeScript's parser among it, and
 * `quickjs.wasm`.
 * @param ids of the exercises
 */
export async function workerFiles(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const checks = ids.map((id, k) => `import checks${k} from './tests/exercises/${id}/checks.ts';`);
  const table = ids.map((id, k) => `['${id}', checks${k}]`).join(', ');
  const start = `import { serve } from './${HERE}/worker.ts'; serve(new Map([${table}]));`;
  const { outputFiles } = await build({
    ...FOR_BROWSERS,
    stdin: { contents: [...checks, start].join('\n'), resolveDir: ROOT, loader: 'ts' },
    outdir: ROOT,
    entryNames: 'worker',
    splitting: true,
  });
  const scripts = outputFiles!.map(({ path: file, contents }) => [path.basename(file), contents] as const);
  return new Map([
    ...scripts,
    ['quickjs.wasm', await readFile(fileURLToPath(import.meta.resolve(QUICK_JS)))],
  ]);
}

/** What a page needs to grade, minified, without TypeScript and without exercises. */
export async function bundleCore(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...FOR_BROWSERS,
    entryPoints: [path.join(ROOT, 'harness/core/grading/index.ts')],
    minify: true,
  });
  return outputFiles![0]!.contents;
}

/** harness/core/plots as a script that defines the global `plots`. */
export async function bundlePlots(): Promise<string> {
  const { outputFiles } = await build({
    ...FOR_BROWSERS,
    entryPoints: [path.join(ROOT, 'harness/core/plots/index.ts')],
    format: 'iife',
    globalName: 'plots',
  });
  return outputFiles![0]!.text;
}
