import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SYSTEMS } from '../../../../harness/course/lms/index.ts';
import { ENGINE } from '../../../../harness/course/shared/bundle/engine.mjs';

const OWN = 'harness/course/lms/';
const REGISTRY = new Set([`${OWN}systems.ts`, `${OWN}system.ts`]);

/** The modules of a folder that name one of the systems. */
async function namersIn(folder: string, names: RegExp): Promise<string[]> {
  const files = await readdir(path.join(ENGINE, folder), { recursive: true });
  const namers: string[] = [];
  for (const name of files.toSorted().filter((file) => /\.(?:tsx?|mjs)$/.test(file))) {
    const file = path.posix.join(folder, name.replaceAll(path.sep, '/'));
    const text = await readFile(path.join(ENGINE, file), 'utf8');
    if (names.test(text)) namers.push(file);
  }
  return namers;
}

// A folder is also something else.
const IDS = SYSTEMS.map(({ id }) => id).filter((id) => id !== 'folder' && id !== 'clones');

test.each(IDS)('nothing but its own module knows of %s', async (id) => {
  const names = new RegExp(String.raw`\b${id}`, 'i');
  const others = [...(await namersIn('harness/course', names)), ...(await namersIn('scripts', names))];
  expect(others.filter((file) => !REGISTRY.has(file))).toEqual([`${OWN}${id}.ts`]);
});

test('each system has an id, a name and files of its own', () => {
  const names = SYSTEMS.flatMap(({ id, name, grades, feedback }) => [
    [`id ${id}`, `name ${name}`],
    ...[grades?.name, feedback?.table?.name].flatMap((file) =>
      file === undefined ? [] : [[`file ${file}`]],
    ),
  ]).flat();
  expect(new Set(names).size).toBe(names.length);
});
