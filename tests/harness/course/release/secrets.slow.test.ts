import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { exerciseIds, readFolder } from '../../../../harness/course/exercises/index.ts';
import { BAKED_FILE, PROGRAM_FILE } from '../../../../harness/course/release/baked.ts';
import { unseal } from '../../../../harness/course/release/seal.ts';
import { copyOf, sharedEdition } from '../../builds.ts';
import { ROOT } from '../../commands/run.ts';
import { temporaryFolder } from '../classes/folders.ts';
import { filesIn } from './released.ts';

const edition = await sharedEdition();

/** Shorter lines, such as `return beta;`, say nothing. */
const LEAST_LENGTH = 24;

const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '');

/** The lines of a source that would give an answer away, without white space. */
function tellingLines(source: string): string[] {
  const lines = source.split('\n');
  // A misconception begins with its sentence for the student, which is meant to be read.
  const code = lines.slice(lines.findIndex((line) => !line.startsWith('//')));
  return code.map(withoutSpace).filter((line) => line.length >= LEAST_LENGTH);
}

/** The lines that a text contains, however it is broken into lines. */
function found(lines: Iterable<string>, text: string): string[] {
  const all = withoutSpace(text);
  return [...lines].filter((line) => all.includes(line));
}

/** The lines of answers, right and wrong ones. What tasks and starters say is no secret. */
async function answers(): Promise<Set<string>> {
  const folders = ['reference'];
  for (const id of await exerciseIds(ROOT))
    folders.push(`tests/exercises/${id}/variants`, `tests/exercises/${id}/misconceptions`);
  const sources = await Promise.all(folders.map((folder) => readFolder(path.join(ROOT, folder), '.ts')));
  const lines = new Set(sources.flatMap((files) => Object.values(files)).flatMap(tellingLines));
  const given = [...(await filesIn(path.join(ROOT, 'exercises'))).values()];
  for (const line of found(lines, String(Buffer.concat(given)))) lines.delete(line);
  return lines;
}

test('no file of the edition contains a line of an answer, and none is a source map', async () => {
  const lines = await answers();
  expect(lines.size).toBeGreaterThan(1000);
  const files = await filesIn(edition);
  for (const [name, bytes] of files) {
    expect(found(lines, String(bytes)), name).toEqual([]);
    expect(name).not.toMatch(/\.map$/);
    // TypeScript, which the page has, contains the word too.
    if (name.endsWith('.js'))
      expect(/\n\/\/# sourceMappingURL=\S+\s*$/.test(String(bytes)), name).toBe(false);
  }
  // Opened, the sealed file has no answer either.
  const key = String(files.get(`harness/${PROGRAM_FILE}`));
  const texts: string[] = [];
  JSON.parse(unseal(files.get(`harness/${BAKED_FILE}`)!, key), (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  expect(texts.length).toBeGreaterThan(100);
  expect(found(lines, texts.join('\n'))).toEqual([]);
  // The scan finds what it looks for.
  const reference = await readFolder(path.join(ROOT, 'reference'), '.ts');
  expect(found(lines, Object.values(reference).join('\n')).length).toBeGreaterThan(100);
});

test('the modules of the edition export no checks, references or misconceptions by name', async () => {
  const folder = path.join(await temporaryFolder(), 'exercises');
  await copyOf(edition, folder);
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const program = (await import(pathToFileURL(path.join(folder, 'harness', PROGRAM_FILE)).href)) as object;
  expect(Object.keys(program)).toEqual(['grade']);
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
