import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = process.cwd();
const read = (file: string): Promise<string> => readFile(path.join(ROOT, file), 'utf8');

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...(await readdir(path.join(ROOT, 'docs'), { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

/** Files and folders that a text names in backticks, from the project's folder; without placeholders and wildcards. */
const pathsIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /`((?:\.ci|\.github|docs|exercises|harness|reference|schemas|scripts|tests|views)\/[^\s`]*)`/g,
    ),
  ]
    .map(([, name]) => name!)
    .filter((name) => !/[<*{…]/.test(name));

/** Every folder below that holds a file, with a slash at its end. */
async function foldersOf(folder: string): Promise<Set<string>> {
  const entries = await readdir(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map(({ parentPath }) => `${path.relative(ROOT, parentPath)}/`));
}

test.each(DOCUMENTS)('every file and folder that %s names exists', async (document) => {
  const missing = pathsIn(await read(document)).filter((name) => !existsSync(path.join(ROOT, name)));
  expect(missing).toEqual([]);
});

test.each(DOCUMENTS)('every link of %s leads to a file of the project or to a web page', async (document) => {
  // The page of a new exercise, in docs/authoring.md, has links of its own.
  const text = (await read(document)).replaceAll(/^```.*?^```$/gms, '');
  const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g)].map(([, target]) => target!);
  const local = targets.filter((target) => !target.startsWith('https://'));
  const missing = local.filter((target) => !existsSync(path.join(ROOT, path.dirname(document), target)));
  expect(missing).toEqual([]);
});

test.each(DOCUMENTS)('every npm script that %s names is in package.json', async (document) => {
  const { scripts } = JSON.parse(await read('package.json'));
  const named = [...(await read(document)).matchAll(/npm run ([a-z]+(?:[:-][a-z]+)*)/g)].map(
    ([, name]) => name!,
  );
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('in the life of a check, CONTRIBUTING.md names functions of the files beside them', async () => {
  const rows = [...(await read('CONTRIBUTING.md')).matchAll(/`(harness\/\S+\.ts)`\s*\| `(\w+)\(/g)];
  expect(rows.length).toBeGreaterThan(8);
  for (const [, file, name] of rows)
    expect(await read(file!), file).toMatch(new RegExp(String.raw`^export .*\b${name}\b`, 'm'));
});

test('docs/architecture.md names every folder of the harness', async () => {
  const named = new Set(pathsIn(await read('docs/architecture.md')));
  // The folders of a template are those of a project.
  const folders = [...(await foldersOf('harness'))].map((folder) =>
    folder.replace(/\/templates\/.*/, '/templates/'),
  );
  const missing = folders.filter((folder) => !named.has(folder));
  expect(missing).toEqual([]);
});

test('docs/architecture.md names the folders of the reference, the schemas, the scripts and the tests', async () => {
  const named = new Set(pathsIn(await read('docs/architecture.md')));
  const tests = (await readdir(path.join(ROOT, 'tests'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `tests/${name}/`);
  const all = ['reference/', 'exercises/', 'schemas/', ...(await foldersOf('scripts')), ...tests];
  expect(all.filter((folder) => !named.has(folder))).toEqual([]);
});

test('there are at most twenty npm scripts, and README.md or CONTRIBUTING.md has each', async () => {
  const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
  const names = Object.keys(scripts);
  expect(names.length).toBeLessThanOrEqual(20);
  const text = (await read('README.md')) + (await read('CONTRIBUTING.md'));
  const isNamed = (name: string): boolean => new RegExp(`npm (?:run )?${name}(?![\\w:-])`).test(text);
  expect(names.filter((name) => !isNamed(name))).toEqual([]);
});
