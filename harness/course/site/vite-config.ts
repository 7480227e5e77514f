import path from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { cacheFolder, engineModule, PUBLIC_MODULES } from '../bundle/index.mjs';
import type { Course } from '../exercises/index.ts';
import { coursePlugin } from './plugin.ts';

const EXACT = /^\0?@stdlib\/math-base-special-(\w+)$/;
const nativeOf = (id: string): string | undefined => {
  const name = EXACT.exec(id)?.[1];
  return name !== undefined && name in Math ? name : undefined;
};

/**
 * Draws with the browser's own functions: a picture needs no last digit, and the exact ones, with which the worker grades,
 * are a sixth of the first view.
 */
const nativeMath: Plugin = {
  name: 'descent-grader:native-math',
  enforce: 'pre',
  resolveId: (id) => (nativeOf(id) === undefined ? undefined : `\0${id}`),
  load: (id) => {
    const name = nativeOf(id);
    return name && `export default Math.${name};`;
  },
};

/**
 * How Vite builds the page.
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
    plugins: [...plugins(), nativeMath],
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
