import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createMisconception } from '../../../../../harness/course/author/scaffold/create-misconception.ts';
import { temporaryFolder } from '../../../folders.ts';

const VARIANT = `// The runs, one after the other.
export function last(runs) {
  // Nothing adds the last one.
  const all = [...runs];
  all.push(0);
  return all;
}

export function first(runs) {
  return runs[0];
}
`;

const COURSE = {
  'tests/exercises/10-runs/exercise.json': '{}',
  'tests/exercises/10-runs/variants/farther.ts': VARIANT.replace('[...runs]', 'runs.slice()'),
  'tests/exercises/10-runs/variants/plain.ts': VARIANT,
  'tests/exercises/10-runs/variants/other.ts': 'export const last = (runs) => [...runs, 0];\n',
};

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

/** As TypeScript prints it. */
const indented = (code: string): string => code.replaceAll(/^ {2}/gm, '    ');

test('a solution that is a short change of a variant is written as that change', async () => {
  const change = async (text: string, body: string): Promise<void> => {
    expect(await written({ anna: text })).toBe(SENTENCE + body);
  };
  await change(
    VARIANT.replace('  all.push(0);\n', '  all.push(1);\n  all.push(2);\n').replace('// The', '// Anna’s'),
    '// like: plain.ts\n// - all.push(0);\n// + all.push(1);\n// + all.push(2);\n',
  );
  await change(VARIANT.replace('  all.push(0);\n', ''), '// like: plain.ts\n// - all.push(0);\n');
  await change(
    VARIANT.replace('  return all;\n', '  all.pop();\n  return all;\n'),
    '// like: plain.ts\n// - all.push(0);\n// + all.push(0);\n// + all.pop();\n',
  );
  // A comment stands between the lines that would have to be replaced, or there are too many of them.
  const code = VARIANT.replaceAll(/^ *\/\/.*\n/gm, '').replace('\n\n', '\n');
  const across = code.replace('last(runs)', 'last(all)').replace('...runs', '...all');
  await change(across, indented(across));
  const long = code.replace('  all.push(0);\n', '  all.push(1);\n'.repeat(8));
  await change(long, indented(long));
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
