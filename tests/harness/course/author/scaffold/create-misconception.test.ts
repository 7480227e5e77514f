import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createMisconception } from '../../../../../harness/course/author/scaffold/create-misconception.ts';
import { temporaryFolder } from '../../../folders.ts';

const COURSE = { 'tests/exercises/10-runs/exercise.json': '{}' };

const FILE = 'tests/exercises/10-runs/misconceptions/unnamed-00000000.ts';

const SENTENCE = '// TODO: Say to these students what they probably did, and what to do instead.\n';

/** What is written for solutions, by student, or why it is not. */
async function written(
  solutions: Readonly<Record<string, string | Readonly<Record<string, string>>>>,
  { root, exercise = '10-runs' }: { root?: string; exercise?: string } = {},
): Promise<string> {
  const course = root ?? (await temporaryFolder(COURSE));
  const all = Object.entries(solutions).map(([submission, one]) => ({
    submission,
    files: typeof one === 'string' ? { 'solution.ts': one } : one,
  }));
  try {
    expect(await createMisconception(course, exercise, 'unnamed-00000000', all)).toBe(FILE);
  } catch (error) {
    return (error as Error).message;
  }
  return readFile(path.join(course, FILE), 'utf8');
}

test('the smallest solution is written without its comments, and what looks like one stays', async () => {
  const code = [
    '#!/home/anna',
    '// Anna Albers, 12345',
    '/*! Anna */',
    'const pattern = /[/*]+/g; // by Anna',
    '',
    '/** Anna',
    ' * Albers */',
    "export const last = /* mine */ (runs) => `// ${'/* kept */'}`;",
  ].join('\r\n');
  const expected = "const pattern = /[/*]+/g;\nexport const last = (runs) => `// ${'/* kept */'}`;\n";
  expect(await written({ ben: `const all = [];\n${expected}`, anna: code })).toBe(SENTENCE + expected);
});

test('a solution with a word of its student’s name is left out', async () => {
  const named = 'export const anna = 1;\n';
  expect(await written({ 'Anna Ng_12345': named, 'Ben Oz_12346': 'export const longer = 1;\n' })).toBe(
    `${SENTENCE}export const longer = 1;\n`,
  );
  expect(await written({ 'Anna Ng_12345': named, 'Ben Oz_12346': 'export const f = 12346;' })).toBe(
    'Each solution of this group has several files, or a word of its student’s name. Write the misconception by hand.',
  );
});

test('what cannot be written is refused with a sentence, and no file is changed', async () => {
  const several = { 'solution.ts': 'export * from "./a.ts";', 'a.ts': '' };
  expect(await written({ anna: several })).toBe(
    'Each solution of this group has several files, or a word of its student’s name. Write the misconception by hand.',
  );
  expect(await written({ anna: 'x' }, { exercise: '11-other' })).toBe(
    'This course has no exercise 11-other.',
  );
  const root = await temporaryFolder({ ...COURSE, [FILE]: 'mine' });
  expect(await written({ anna: 'x' }, { root })).toBe(`${FILE} exists. Nothing was written.`);
  expect(await readFile(path.join(root, FILE), 'utf8')).toBe('mine');
  expect(await readdir(path.join(root, path.dirname(FILE)))).toEqual([path.basename(FILE)]);
});
