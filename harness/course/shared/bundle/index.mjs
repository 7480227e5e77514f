// Plain JavaScript, because it starts everything that is written in TypeScript: see docs/decisions/0005.
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { cacheFolder } from './cache-folder.mjs';
import { findBundle, storeBundle } from './cache.mjs';
import { ENGINE } from './engine.mjs';
import { hashOf, hashOfFile, stateOf } from './state.mjs';

export { BundleError, compile } from './build.mjs';
export { cacheFolder } from './cache-folder.mjs';
export { ENGINE, engineModule, PUBLIC_MODULES } from './engine.mjs';
export { factoryText } from './factory.mjs';
export { hideNames } from './hidden-names.mjs';
export { keptFiles } from './kept.mjs';
export { OWN_URL, readModules, solutionFactories } from './plugins.mjs';
export { programName, versionIn } from './sources.mjs';

/** Files, of the course and of the engine, that decide how modules are bundled. */
const SETTINGS = ['package.json', 'tsconfig.json'];
const BUNDLER = [
  'package.json',
  ...[
    'build',
    'cache-folder',
    'cache',
    'engine',
    'factory',
    'index',
    'like',
    'made-code',
    'plugins',
    'stack',
    'state',
  ].map((name) => `harness/course/shared/bundle/${name}.mjs`),
];

/**
 * @typedef {object} BundleOptions
 * @property {'esm' | 'cjs'} format ES modules, whose parts load when they are needed; or one CommonJS file
 * @property {readonly string[] | 'packages'} external packages that are not bundled, by name or file; `packages` means all
 * @property {Readonly<Record<string, string>>} [alias] files that any module can import by name
 */

/**
 * One module of a bundle, or one library.
 * @typedef {object} BundledModule
 * @property {string} hash SHA-256 of its content; name and version of a library
 * @property {readonly string[]} imports the names of the modules that it imports; type-only imports do not count
 */

/**
 * @typedef {object} Bundle
 * @property {string} file the file to load; it is there for a week at least
 * @property {Readonly<Record<string, BundledModule>>} modules everything that the bundle is made of, including external
 *   libraries. The names are paths from the project's folder, with slashes; the name of a library is its folder
 * @property {string} settings a hash of all that decides how modules are bundled, besides the modules themselves
 */

/**
 * Bundles modules in TypeScript into a JavaScript program, or finds the one that was made of the same modules.
 * @param {string} root the project's folder
 * @param {string} entry TypeScript that imports what the bundle is to hold, by absolute paths
 * @param {BundleOptions} options
 * @returns {Promise<Bundle>}
 * @throws BundleError; Error if nothing can be written, not even a temporary folder
 */
export async function bundle(root, entry, options) {
  const project = realpathSync(root);
  const cache = path.join(cacheFolder(project), 'descent-grader');
  const key = hashOf(JSON.stringify([project, entry, options])).slice(0, 16);
  const files = [
    ...SETTINGS.map((name) => path.join(project, name)),
    ...BUNDLER.map((name) => path.join(ENGINE, name)),
  ];
  const settings = hashOf(files.map(hashOfFile).join());
  const isUnchanged = ([name, { hash }]) => stateOf(project, name) === hash;
  const isCurrent = (description) =>
    description.settings === settings && Object.entries(description.modules).every(isUnchanged);

  const toBundle = (folder, modules) => {
    const file = path.join(folder, options.format === 'esm' ? 'entry.mjs' : 'entry.cjs');
    return { file, modules, settings };
  };
  const found = findBundle(cache, key, isCurrent);
  if (found !== undefined) return toBundle(found.folder, found.description.modules);
  const { files: built, modules } = await build(project, entry, options);
  return toBundle(storeBundle(cache, key, { settings, modules }, built), modules);
}
