// Plain JavaScript, because it starts everything that is written in TypeScript: see docs/decisions/0005.
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { cacheFolder } from './cache-folder.mjs';
import { findBundle, removeOldBundles, storeBundle } from './cache.mjs';
import { hashOf, hashOfFile } from './hash.mjs';

export { BundleError } from './build.mjs';
export { cacheFolder } from './cache-folder.mjs';
export { factoryText } from './factory.mjs';
export { keptFiles } from './kept.mjs';
export { solutionFactories, OWN_URL } from './plugins.mjs';
export { programName } from './sources.mjs';

/** Files that decide how modules are bundled, besides the modules themselves. */
const SETTINGS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'harness/course/bundle/build.mjs',
  'harness/course/bundle/cache-folder.mjs',
  'harness/course/bundle/cache.mjs',
  'harness/course/bundle/factory.mjs',
  'harness/course/bundle/index.mjs',
  'harness/course/bundle/plugins.mjs',
];

/** Libraries change only with the lock file, which is one of the settings. */
const isLibrary = (name) => /(?:^|\/)node_modules\//.test(name);

export async function bundle(root, entry, options) {
  const project = realpathSync(root);
  const cache = path.join(cacheFolder(project), 'descent-grader');
  const key = hashOf(JSON.stringify([project, entry, options])).slice(0, 16);
  const settings = hashOf(SETTINGS.map((name) => hashOfFile(path.join(project, name))).join());
  const isUnchanged = ([name, { hash }]) => isLibrary(name) || hashOfFile(path.join(project, name)) === hash;
  const isCurrent = (description) =>
    description.settings === settings && Object.entries(description.modules).every(isUnchanged);

  const toBundle = (folder, modules) => {
    const file = path.join(folder, options.format === 'esm' ? 'entry.mjs' : 'entry.cjs');
    return { file, modules, settings };
  };
  const found = findBundle(cache, key, isCurrent);
  if (found !== undefined) return toBundle(found.folder, found.description.modules);
  const { files, modules } = await build(project, entry, options);
  const folder = storeBundle(cache, key, { settings, modules }, files);
  removeOldBundles(cache);
  return folder === undefined ? bundle(root, entry, options) : toBundle(folder, modules);
}
