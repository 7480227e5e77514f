import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { compile, hideNames, solutionFactories } from '../../../../harness/course/bundle/index.mjs';
import {
  exerciseIds,
  functionsOf,
  loadCourse,
  readFolder,
} from '../../../../harness/course/exercises/index.ts';
import { BAKED_FILE, PROGRAM_FILE } from '../../../../harness/course/release/baked.ts';
import { unseal } from '../../../../harness/course/release/seal.ts';
import { copyOf, sharedEdition } from '../../builds.ts';
import { ROOT } from '../../commands/run.ts';
import { temporaryFolder } from '../classes/folders.ts';
import { pointsOfCopies } from './copied-answers.ts';
import { filesIn } from './released.ts';
import { answers, found, labelled } from './telling-lines.ts';

const edition = await sharedEdition();

/** All texts of the edition, those of its sealed file included, by the names of the files. */
async function textsOfEdition(): Promise<Map<string, string>> {
  const files = await filesIn(edition);
  const key = String(files.get(`harness/${PROGRAM_FILE}`));
  const texts: string[] = [];
  JSON.parse(unseal(files.get(`harness/${BAKED_FILE}`)!, key), (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  expect(texts.length).toBeGreaterThan(100);
  return new Map([
    ...[...files].map(([name, bytes]) => [name, String(bytes)] as const),
    ['the sealed file, opened', texts.join('\n')],
  ]);
}

test('no file of the edition contains a line of an answer, and none is a source map', async () => {
  const lines = await answers();
  expect(lines.size).toBeGreaterThan(1000);
  for (const [name, text] of await textsOfEdition()) {
    expect(found(lines, text), name).toEqual([]);
    expect(name).not.toMatch(/\.map$/);
    // TypeScript, which the page has, contains the word too.
    if (name.endsWith('.js')) expect(/\n\/\/# sourceMappingURL=\S+\s*$/.test(text), name).toBe(false);
  }
  // The scan finds what it looks for.
  const reference = await readFolder(path.join(ROOT, 'reference'), '.ts');
  expect(found(lines, Object.values(reference).join('\n')).length).toBeGreaterThan(100);
});

test('no line of a solution whose verdict is known is in the edition, its page or the docs', async () => {
  const lines = await labelled();
  expect(lines.size).toBeGreaterThan(3000);
  const published = [...(await filesIn(path.join(ROOT, 'docs'))), ...(await textsOfEdition())];
  for (const [name, bytes] of published) expect(found(lines, String(bytes)), name).toEqual([]);
});

test('the modules of the edition export no checks, references or misconceptions by name', async () => {
  const folder = path.join(await temporaryFolder(), 'exercises');
  await copyOf(edition, folder);
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const program = (await import(pathToFileURL(path.join(folder, 'harness', PROGRAM_FILE)).href)) as object;
  // A program that debug writes asks it for the implementations of one call. They are closures: their text runs nowhere else.
  expect(Object.keys(program)).toEqual(['implementations']);
  const files = [...(await filesIn(path.join(edition, 'harness')))];
  const parts = files.filter(([name]) => name.startsWith('part-'));
  const ofThePage = files.filter(([name]) => /^page\/assets\/.*\.js$/.test(name));
  expect(Math.min(parts.length, ofThePage.length)).toBeGreaterThan(5);
  for (const [name, bytes] of [...parts, ...ofThePage]) {
    const exported = [...String(bytes).matchAll(/export\{([^}]*)\}/g)].flatMap(([, list]) =>
      list!.split(','),
    );
    // A part of a library that is loaded on its own has a default export.
    const names = exported.map((each) => each.split(' as ').at(-1)!).filter((each) => each !== 'default');
    expect(
      names.filter((each) => /^(?:gradings|factories|reference|loss|\w*[dD]escent\w*|\w*Step)$/.test(each)),
      name,
    ).toEqual([]);
  }
});

/** TypeScript itself, which is no part of the course. */
const TYPESCRIPT = /strip-entry/;

test('no exercise earns a point by what a script copies out of the edition and its page', async () => {
  const course = await loadCourse(ROOT, await exerciseIds(ROOT));
  const files = [...(await filesIn(edition))].filter(
    ([name]) => /\.m?js$/.test(name) && !TYPESCRIPT.test(name),
  );
  expect(files.length).toBeGreaterThan(100);
  expect([
    ...(await pointsOfCopies(
      course,
      files.map(([, bytes]) => String(bytes)),
    )),
  ]).toEqual([]);
});

test('such a script finds a module of the reference and a factory in a program whose names are not hidden', async () => {
  const course = await loadCourse(ROOT, ['01-loss']);
  for (const entry of [
    `import * as right from './reference/loss.ts'; globalThis.right = right;`,
    `import right from './tests/exercises/01-loss/variants/plain.ts'; globalThis.right = right;`,
  ]) {
    const { files } = await compile(ROOT, {
      stdin: { contents: entry, resolveDir: ROOT },
      minify: true,
      plugins: [solutionFactories()],
    });
    const [code] = [...files.values()].map((bytes) => Buffer.from(bytes).toString());
    expect([...(await pointsOfCopies(course, [code!]))]).toEqual([['01-loss', 10]]);
    expect([...(await pointsOfCopies(course, [await hideNames(code!, functionsOf(course))]))]).toEqual([]);
  }
});
