// Plain JavaScript: it is what starts everything that is written in TypeScript.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a bundle can hold, within the project's folder. */
const FOLDERS = [
  'exercises',
  'harness',
  'reference',
  'schemas',
  'scripts',
  'tests/exercises',
  'tests/scenarios',
];
const SOURCE = /\.(?:css|json|m?js|tsx?)$/;
/** Graded, never loaded. */
const GRADED = /[/\\](?:variants|misconceptions)[/\\]|solution\.ts$/;

/**
 * The modules that hold the checks of each exercise, its own first.
 * @param root the project's folder
 * @param hidden a folder of further checks: `<id>/checks.ts`
 */
export async function gradingFiles(root, hidden) {
  const names = await readdir(path.join(root, 'tests', 'exercises'));
  const files = {};
  for (const id of names.toSorted()) {
    const own = path.join(root, 'tests', 'exercises', id, 'checks.ts');
    if (!existsSync(own)) continue;
    const further = hidden === undefined ? [] : [path.resolve(hidden, id, 'checks.ts')];
    files[id] = [own, ...further.filter((file) => existsSync(file))];
  }
  return files;
}

/** TypeScript of a table: the checks of each exercise, by the files that hold them. */
export function gradingsTable(files) {
  const all = Object.values(files).flat();
  const imports = all.map((file, k) => `import checks${k} from ${JSON.stringify(file)};`);
  const rows = all.map((file, k) => `[${JSON.stringify(file)}, checks${k}],`);
  return [...imports, 'const gradings = new Map([', ...rows, ']);'].join('\n');
}

async function filesIn(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .map((name) => path.join(folder, name))
    .filter((file) => SOURCE.test(file) && !GRADED.test(file));
}

/**
 * A hash of all that a bundle may be made of: the project's code, its fixtures and the versions of its packages.
 * @param parts what else decides
 * @param others folders beside the project's own
 */
export async function sourcesFingerprint(root, parts = [], others = []) {
  const hash = createHash('sha256').update(JSON.stringify(parts));
  const folders = [...FOLDERS.map((folder) => path.join(root, folder)), ...others];
  const files = await Promise.all(folders.map(filesIn));
  const all = [...files.flat().toSorted(), path.join(root, 'package-lock.json')];
  const texts = await Promise.all(all.map((file) => readFile(file).catch(() => '')));
  for (const [k, file] of all.entries()) hash.update(`${file}\0`).update(texts[k]);
  return hash.digest('hex').slice(0, 32);
}

// In two parts: this file is bundled, too.
const HERE = ['import', 'meta', 'url'].join('.');

/** A module of a bundle still stands where its source does. */
const inPlace = {
  name: 'in-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:m?js|tsx?)$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      if (!text.includes(HERE)) return undefined;
      const url = JSON.stringify(pathToFileURL(file).href);
      const loader = { '.ts': 'ts', '.tsx': 'tsx' }[path.extname(file)] ?? 'js';
      return { contents: text.replaceAll(HERE, url), loader };
    });
  },
};

async function build(root, entry, outdir, options) {
  // Here: where nothing has changed it is not needed, and it takes its time to load.
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts', sourcefile: 'entry.ts' },
    entryNames: 'entry',
    outdir,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    plugins: [inPlace],
    logLevel: 'silent',
    ...options,
  });
  await mkdir(outdir, { recursive: true });
  for (const { path: file, contents } of outputFiles) await writeFile(file, contents);
}

/** Bundles of other states of the project that are kept, for who goes back and forth between them. */
const MOST_KEPT = 20;

async function removeOld(folder) {
  const names = await readdir(folder);
  const times = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).mtimeMs));
  const old = names.map((name, k) => ({ name, time: times[k] })).toSorted((a, b) => b.time - a.time);
  for (const { name } of old.slice(MOST_KEPT))
    await rm(path.join(folder, name), { recursive: true, force: true });
}

/**
 * Makes plain JavaScript of modules in TypeScript: it starts in a fraction of the time that a hundred files take through
 * a loader for TypeScript. Made when something of it has changed; kept in `node_modules/.cache`.
 * @param root the project's folder
 * @param entry TypeScript that imports what the bundle is to hold, by absolute names
 * @param options `outside`: packages that are not bundled; `isModule`: an ES module, of several files
 * @returns the file to load
 */
export async function bundle(root, entry, { outside, isModule, hidden }) {
  const others = hidden === undefined ? [] : [path.resolve(hidden)];
  const fingerprint = await sourcesFingerprint(root, [entry, outside ?? 'all', isModule], others);
  const folder = path.join(root, 'node_modules', '.cache', 'descent-grader', fingerprint);
  const file = path.join(folder, isModule ? 'entry.mjs' : 'entry.cjs');
  if (existsSync(file)) return file;
  // Beside it first: another command may be making the same.
  const beside = `${folder}.${process.pid}`;
  try {
    await build(root, entry, beside, {
      format: isModule ? 'esm' : 'cjs',
      splitting: isModule,
      outExtension: { '.js': isModule ? '.mjs' : '.cjs' },
      ...(outside === undefined ? { packages: 'external' } : { external: outside }),
    });
    await rename(beside, folder).catch((error) => {
      if (!existsSync(file)) throw error;
    });
    await removeOld(path.dirname(folder)).catch(() => {});
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return file;
}
