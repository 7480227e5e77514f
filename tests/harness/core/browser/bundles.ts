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

/** harness/core/figures as a script that defines the global `figures`. */
export async function bundleFigures(): Promise<string> {
  const { outputFiles } = await build({
    ...FOR_BROWSERS,
    entryPoints: [path.join(ROOT, 'harness/core/figures/index.ts')],
    format: 'iife',
    globalName: 'figures',
  });
  return outputFiles![0]!.text;
}
