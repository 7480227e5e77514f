import path from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { cacheFolder, engineModule, PUBLIC_MODULES } from '../bundle/index.mjs';
import type { Course } from '../exercises/index.ts';
import { coursePlugin } from './plugin.ts';

/**
 * What the dev server and the build have in common.
 * @param engine the engine's folder
 * @param more plugins for the page, and anew for its worker
 */
export function viteConfig(course: Course, engine: string, more: () => Plugin[] = () => []): InlineConfig {
  const { root } = course;
  const plugins = (): Plugin[] => [coursePlugin(course, engine), ...more()];
  return {
    configFile: false,
    root: path.join(engine, 'harness', 'explore'),
    // The site works in any folder of a host.
    base: './',
    cacheDir: path.join(cacheFolder(root), 'vite'),
    publicDir: false,
    logLevel: 'warn',
    plugins: plugins(),
    resolve: {
      // Views share the page's modules: one preact, one state.
      dedupe: ['preact'],
      alias: Object.entries(PUBLIC_MODULES).map(([name, module]) => ({
        find: new RegExp(`^${name}$`),
        replacement: engineModule(module, engine),
      })),
    },
    // What is built must not depend on NODE_ENV, nor contain paths of this machine.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    worker: {
      format: 'es',
      rolldownOptions: { checks: { pluginTimings: false } },
      plugins,
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
