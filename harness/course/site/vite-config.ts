import path from 'node:path';
import type { InlineConfig } from 'vite';
import type { Course } from '../exercises/index.ts';
import { exercisesPlugin } from './plugin.ts';

/** What the dev server and the build have in common. */
export function viteConfig(course: Course): InlineConfig {
  const { root } = course;
  return {
    configFile: false,
    root: path.join(root, 'harness', 'explore'),
    // The site works in any folder of a host.
    base: './',
    cacheDir: path.join(root, 'node_modules', '.cache', 'vite'),
    publicDir: false,
    logLevel: 'warn',
    plugins: [exercisesPlugin(course)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: {
      format: 'es',
      rolldownOptions: { checks: { pluginTimings: false } },
      plugins: () => [exercisesPlugin(course)],
    },
    build: {
      target: 'es2023',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  };
}
