import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { exerciseIds, gradingFiles } from './exercise-plan.ts';
import { importedFiles } from './imported-files.ts';

/** Where a file of the project stands in for `import.meta.url`, which CommonJS has not. */
const BANNER = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";

/** What is built: a worker's code with the checks of all exercises handed to it. */
async function entryOf(root: string, worker: string, hidden: string | undefined): Promise<string> {
  const imports: string[] = [];
  const gradings: string[] = [];
  for (const id of await exerciseIds(root)) {
    const names = gradingFiles(root, id, hidden).map((file) => {
      const name = `checks${imports.length}`;
      imports.push(`import ${name} from ${JSON.stringify(file)};`);
      return name;
    });
    gradings.push(`${JSON.stringify(id)}: [${names.join(', ')}]`);
  }
  return [
    ...imports,
    `import { serve } from ${JSON.stringify(worker)};`,
    `export default serve({ ${gradings.join(', ')} });`,
  ].join('\n');
}

/** A hash of all that the bundle is made of. */
async function fingerprintOf(root: string, entry: string, hidden: string | undefined): Promise<string> {
  // Wherever the project lies.
  const hash = createHash('sha256').update(entry.replaceAll(JSON.stringify(root).slice(1, -1), ''));
  const folders = await Promise.all(
    ['harness', 'reference', 'tests/exercises'].map(async (folder) => {
      const names = await readdir(path.join(root, folder), { recursive: true });
      const isPart = (name: string): boolean =>
        name.endsWith('.ts') && !/[/\\](?:variants|misconceptions)[/\\]/.test(name);
      return names.filter(isPart).map((name) => path.join(root, folder, name));
    }),
  );
  for (const file of [...folders.flat().toSorted(), path.join(root, 'package-lock.json')])
    hash.update(await readFile(file));
  if (hidden !== undefined)
    for (const id of await exerciseIds(root))
      for (const file of gradingFiles(root, id, hidden).slice(1))
        hash.update(JSON.stringify(await importedFiles(file, root)));
  return hash.digest('hex').slice(0, 32);
}

async function build(root: string, entry: string, outfile: string): Promise<void> {
  // Here: where nothing has changed it is not needed, and it takes its time to load.
  const esbuild = await import('esbuild');
  await esbuild.build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['typescript'],
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: BANNER },
    logLevel: 'silent',
  });
}

/**
 * The code of a worker and of all checks in one file of plain JavaScript: it starts in a fraction of the time that a
 * thread needs to load a hundred files through a loader for TypeScript. Built when something of it has changed.
 * @param worker a module that exports `serve`, which takes the checks of each exercise and answers tasks
 * @param hidden a folder of further checks
 * @returns the file
 */
export async function bundleWorker(root: string, worker: string, hidden?: string): Promise<string> {
  const entry = await entryOf(root, worker, hidden);
  const folder = path.join(root, 'node_modules', '.cache', 'descent-grader');
  const file = path.join(folder, `${await fingerprintOf(root, entry, hidden)}.cjs`);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  // Beside it first: another command may be building the same.
  const beside = `${file}.${process.pid}.part`;
  try {
    await build(root, entry, beside);
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
  return file;
}
