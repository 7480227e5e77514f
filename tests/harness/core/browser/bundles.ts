import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const ROOT = process.cwd();

const FOR_BROWSERS: BuildOptions = {
  bundle: true,
  write: false,
  platform: 'browser',
  format: 'esm',
  target: 'es2023',
  logLevel: 'silent',
};

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
