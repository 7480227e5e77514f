import { isBuiltin } from 'node:module';
import path from 'node:path';
import { engineModule, PUBLIC_MODULES } from './engine.mjs';
import { readModules, solutionFactories, withoutMadeCode } from './plugins.mjs';
import { libraryOf, stateOf } from './state.mjs';

/** Modules that cannot be bundled, with a line for each error: file:line:column and the reason. */
export class BundleError extends Error {
  name = 'BundleError';
}

/** A library counts as one module. */
function modulesOf(root, { inputs }, hashes) {
  const modules = {};
  const add = (name) =>
    (modules[name] ??= { hash: hashes.get(path.resolve(root, name)) ?? stateOf(root, name), imports: [] });
  // A variant that a misconception is like need not be a module of the bundle. Sorted, because modules are read at the same
  // time, and the same bundle has the same description.
  for (const file of [...hashes.keys()].toSorted())
    add(libraryOf(path.relative(root, file).replaceAll(path.sep, '/')));
  for (const [input, { imports }] of Object.entries(inputs)) {
    if (input === ENTRY) continue;
    const importer = add(libraryOf(input));
    for (const { path: imported, external } of imports) {
      if (isBuiltin(imported)) continue;
      const name = libraryOf(external ? externalFile(root, imported) : imported);
      if (!importer.imports.includes(name)) importer.imports.push(name);
      if (external) add(name);
    }
  }
  return modules;
}

/** A library that is not bundled is known by its name or file. */
const externalFile = (root, imported) =>
  path.isAbsolute(imported)
    ? path.relative(root, imported).replaceAll(path.sep, '/')
    : `node_modules/${imported}`;

const ENTRY = 'entry.ts';

/** Paths are relative in the project, and absolute elsewhere. */
function describeError(root, { text, location }) {
  const advice = text.startsWith('Could not resolve')
    ? ': is there such a file, or is the package installed?'
    : '';
  if (location === null) return text;
  const { file, line, column } = location;
  const shown = file.startsWith('../') ? path.resolve(root, file) : file;
  return `${shown}:${line}:${column + 1}: ${text}${advice}`;
}

/**
 * Compiles modules for Node: commands and the program that grades, for this project, the package and the students' edition.
 * @param {string} root the folder that paths are relative to
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<{ files: ReadonlyMap<string, Uint8Array>, metafile: import('esbuild').Metafile }>} the files by name;
 *   nothing is written
 */
export async function compile(root, { format = 'esm', ...options }) {
  // Loaded only if something has changed.
  const { build: run } = await import('esbuild');
  const { outputFiles, metafile } = await run({
    absWorkingDir: root,
    outdir: root,
    chunkNames: 'part-[hash]',
    write: false,
    metafile: true,
    bundle: true,
    format,
    splitting: format === 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
    ...options,
  });
  return {
    files: new Map(outputFiles.map(({ path: file, contents }) => [path.basename(file), contents])),
    metafile,
  };
}

/** Never external: in this project no package is installed under the engine's name. */
const publicFiles = () =>
  Object.fromEntries(Object.entries(PUBLIC_MODULES).map(([name, module]) => [name, engineModule(module)]));

/**
 * @returns the files to write, by name, and the modules that they are made of
 * @throws BundleError
 */
export async function build(root, entry, { format, external, alias = {} }) {
  const extension = format === 'esm' ? '.mjs' : '.cjs';
  const hashes = new Map();
  const aliases = { ...(external === 'packages' && publicFiles()), ...alias };
  const { files, metafile } = await compile(root, {
    stdin: { contents: entry, resolveDir: root, loader: 'ts', sourcefile: ENTRY },
    entryNames: 'entry',
    format,
    outExtension: { '.js': extension },
    sourcemap: 'linked',
    // From the project's folder, because the cache may be behind a symbolic link.
    sourceRoot: root,
    sourcesContent: false,
    ...(external === 'packages' ? { packages: 'external' } : { external }),
    alias: aliases,
    plugins: [solutionFactories(hashes), withoutMadeCode, readModules(hashes)],
    // A name that a module does not export, as in reference.avrage: esbuild would write undefined in its place.
    logOverride: { 'import-is-undefined': 'error' },
  }).catch((error) => {
    if (!Array.isArray(error.errors)) throw error;
    throw new BundleError(error.errors.map((each) => describeError(root, each)).join('\n'));
  });
  return { files: Object.fromEntries(files), modules: modulesOf(root, metafile, hashes) };
}
