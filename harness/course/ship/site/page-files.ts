import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Plugin, Rolldown } from 'vite';
import { cacheFolder, engineModule, hideNames, PUBLIC_MODULES } from '../../shared/bundle/index.mjs';
import { type Course, functionsOf } from '../../shared/exercises/index.ts';
import type { Contents } from '../../shared/files/own-files.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { collectLicenses } from './licenses.ts';
import { atPlainPath } from './plain-path.ts';
import { coursePlugin } from './plugin.ts';

const EXACT = /^\0?@stdlib\/math-base-special-(\w+)$/;
const nativeOf = (id: string): string | undefined => {
  const name = EXACT.exec(id)?.[1];
  return name !== undefined && name in Math ? name : undefined;
};

/**
 * Uses the browser's functions for drawing: pictures need no last digit, and exact functions are a sixth of the initial download.
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

/** Published QuickJS build. Its loader names it but never requests it: the page passes the build with fuel. */
const PUBLISHED_ENGINE = /(?:^|\/)emscripten-module[^/]*\.wasm$/;

/** Notes the modules of the page and its worker. */
const noteModules = (modules: Set<string>): Plugin => ({
  name: 'descent-grader:modules',
  generateBundle: (_, bundle) => {
    for (const output of Object.values(bundle))
      if (output.type === 'chunk') for (const id of output.moduleIds) modules.add(id);
  },
});

/** Names of functions that tasks ask for: anyone can read the page. */
const hiddenNames = (course: Course): Plugin => ({
  name: 'descent-grader:hidden-names',
  renderChunk: async (code) => ({ code: await hideNames(code, functionsOf(course)), map: null }),
});

/**
 * Workers inherit the policy of `index.html`, so code that escapes the sandbox can neither send nor compile anything.
 * @throws UserError that locates an error in a module
 */
export const pageFiles = (original: Course): Promise<Contents> =>
  atPlainPath(original, async (course, engine) => {
    const { build } = await import('vite');
    const { root } = course;
    const modules = new Set<string>();
    /** For the page, and anew for its worker. */
    const plugins = (): Plugin[] => [coursePlugin(course, engine), hiddenNames(course), noteModules(modules)];
    const { output } = (await build({
      configFile: false,
      root: path.join(engine, 'harness', 'explore'),
      // Any folder of a host.
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
        preserveSymlinks: course !== original,
      },
      // The page must not depend on NODE_ENV, nor contain paths of this machine.
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
      worker: {
        format: 'es',
        rolldownOptions: { checks: { pluginTimings: false } },
        plugins,
      },
      build: {
        write: false,
        target: 'es2023',
        assetsInlineLimit: 0,
        reportCompressedSize: false,
        chunkSizeWarningLimit: 4096,
        rolldownOptions: { checks: { pluginTimings: false } },
      },
    }).catch((error: unknown) => {
      const lines = stripVTControlCharacters((error as Error).message).split('\n');
      throw new UserError(['The page cannot be built:', ...lines.filter((line) => line.trim() !== '')]);
    })) as Rolldown.RolldownOutput;
    return new Map<string, string | Uint8Array>([
      ...output
        .filter((file) => !PUBLISHED_ENGINE.test(file.fileName))
        .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
      ['LICENSES.txt', await collectLicenses(root, [...modules])],
    ]);
  });
