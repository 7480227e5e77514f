import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { hashOfFile } from './hash.mjs';
import { solutionFactories, readModules } from './plugins.mjs';

/** Modules that cannot be bundled. The message says where and why, with one line for each error. */
export class BundleError extends Error {
  name = 'BundleError';
}

/** What npm has installed, by path in the project. */
function lockedPackages(root) {
  try {
    return JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** `node_modules/a/node_modules/b` of `../x/node_modules/a/node_modules/b/lib/c.js`. */
const packageFolder = (file) =>
  /(?:node_modules\/(?:@[^/]+\/)?[^/]+(?:\/|$))+/.exec(file)?.[0].replace(/\/$/, '');

/**
 * Lists what a bundle is made of, and what imports what. A library in the lock file counts as one module, whose hash is
 * the one in the lock file.
 */
function modulesOf(root, { inputs }, hashes) {
  const locked = lockedPackages(root);
  const nameOf = (file) => {
    const folder = packageFolder(file);
    return locked[folder]?.integrity === undefined ? file : folder;
  };
  const modules = {};
  const add = (name) => {
    const file = path.resolve(root, name);
    return (modules[name] ??= {
      hash: locked[name]?.integrity ?? hashes.get(file) ?? hashOfFile(file),
      imports: [],
    });
  };
  for (const [input, { imports }] of Object.entries(inputs)) {
    if (input === ENTRY) continue;
    const importer = add(nameOf(input));
    for (const { path: imported, external } of imports) {
      if (isBuiltin(imported)) continue;
      const name = nameOf(external ? `node_modules/${imported}` : imported);
      if (!importer.imports.includes(name)) importer.imports.push(name);
      if (external) add(name);
    }
  }
  return modules;
}

const ENTRY = 'entry.ts';

/** Shows files of the project by their path in it, and others by their absolute path. */
function describeError(root, { text, location }) {
  if (location === null) return text;
  // In the text that imports the modules: the mistake is in the module itself.
  const { file: lacking } =
    /^No matching export in "(?<file>[^"]+)" for import "default"$/.exec(text)?.groups ?? {};
  if (location.file === ENTRY && lacking !== undefined)
    return `${lacking}: there is no default export: write "export default exercise({ … })"`;
  const { file, line, column } = location;
  const shown = file.startsWith('../') ? path.resolve(root, file) : file;
  return `${shown}:${line}:${column + 1}: ${text}`;
}

/** The project's own public names: no package is installed under its name, so they are never external. */
function ownNames(root) {
  const { name, exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return Object.fromEntries(Object.entries(exports).map(([key, file]) => [`${name}${key.slice(1)}`, file]));
}

/**
 * @returns the files to write, by name, and the modules that they are made of
 * @throws BundleError
 */
export async function build(root, entry, { format, external, alias = {} }) {
  // Loaded only here: loading takes time, and if nothing has changed esbuild is not needed.
  const { build: run } = await import('esbuild');
  const extension = format === 'esm' ? '.mjs' : '.cjs';
  const hashes = new Map();
  const aliases = { ...(external === 'packages' && ownNames(root)), ...alias };
  const { outputFiles, metafile } = await run({
    stdin: { contents: entry, resolveDir: root, loader: 'ts', sourcefile: ENTRY },
    absWorkingDir: root,
    entryNames: 'entry',
    outdir: root,
    write: false,
    metafile: true,
    bundle: true,
    format,
    splitting: format === 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    outExtension: { '.js': extension },
    sourcemap: 'linked',
    // Paths start at the project's folder, because the cache may be behind a symbolic link.
    sourceRoot: root,
    sourcesContent: false,
    ...(external === 'packages' ? { packages: 'external' } : { external }),
    alias: Object.fromEntries(Object.entries(aliases).map(([name, file]) => [name, path.join(root, file)])),
    plugins: [solutionFactories(hashes), readModules(hashes)],
    // A name that a module does not export, as in reference.avrage: esbuild would write undefined in its place.
    logOverride: { 'import-is-undefined': 'error' },
    logLevel: 'silent',
  }).catch((error) => {
    if (!Array.isArray(error.errors)) throw error;
    throw new BundleError(error.errors.map((each) => describeError(root, each)).join('\n'));
  });
  const files = outputFiles.map(({ path: file, contents }) => [path.basename(file), contents]);
  return { files: Object.fromEntries(files), modules: modulesOf(root, metafile, hashes) };
}
