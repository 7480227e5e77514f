import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codeOf } from '../../../../../harness/core/model/decode-source.ts';
import { EXERCISES, importZip, namesIn } from './imported.ts';
import { type Entries, zip } from './zip.ts';

const OTHERS = { 'ben/exercises/01-loss/solution.ts': '', 'cy/exercises/01-loss/solution.ts': '' };
const MOMENTUM = EXERCISES[1]!;

/** What Anna's files become in the class, and what became of each of them. */
async function annas(entries: Entries, only?: string, given?: ReadonlySet<string>) {
  const own = Object.fromEntries(Object.entries(entries).map(([name, text]) => [`anna/${name}`, text]));
  const { files, became, report } = await importZip({ ...own, ...OTHERS }, { only, given });
  return {
    undecided: namesIn(report.students.find(({ id }) => id === 'anna')!.undecided),
    files: Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith('anna/'))),
    became: (name: string) => became[`anna/${name}`],
  };
}

test.each(['01-loss/solution.ts.txt', '01-loss.ts (1).txt', '01-loss-2.ts'])(
  '%s is taken where it is the only candidate',
  async (name) => {
    const { files, became } = await annas({ [name]: 'code' });
    expect(files).toEqual({ 'anna/01-loss/solution.ts': 'code' });
    expect(became(name)).toBe('taken as 01-loss/solution.ts of anna');
  },
);

test('beside files that are named after exercises, a file belongs to those that import it', async () => {
  const { files, became, undecided } = await annas({
    '01-loss.ts': "import { a } from './Tools';",
    '04-momentum.ts': 'four',
    '05-one-pole-filter.ts': "import { b } from './deeper.js';",
    'Tools.ts': "import { b } from './deeper.ts';",
    'deeper.ts': 'b',
    'scratch.ts': 'c',
  });
  expect(Object.keys(files)).toEqual([
    'anna/01-loss/Tools.ts',
    'anna/01-loss/deeper.ts',
    'anna/01-loss/solution.ts',
    'anna/04-momentum/solution.ts',
    'anna/05-one-pole-filter/deeper.ts',
    'anna/05-one-pole-filter/solution.ts',
  ]);
  expect(became('scratch.ts')).toBe('left out: belongs to no exercise');
  expect(undecided).toEqual({});
});

test('a file named after another exercise is part of a solution that imports it', async () => {
  const { files, undecided } = await annas({ '04-momentum.ts': "import './loss.ts';", 'loss.ts': 'code' });
  expect(Object.keys(files)).toEqual(['anna/04-momentum/loss.ts', 'anna/04-momentum/solution.ts']);
  expect(undecided).toEqual({});
});

test.each([
  'doejane_LATE_101_9001_solution.ts.txt',
  'doejane_101_9001_solution-1.ts',
  'Jane Doe_101_assignsubmission_file_01-loss.ts.txt',
])('%s, which a system has named, is taken, too', async (name) => {
  const { files } = await importZip({ [name]: 'code' }, { only: '01-loss' });
  expect(Object.values(files)).toEqual(['code']);
});

test('beside a solution.ts, one in another language is left out, and one whose ending Windows hides is a candidate', async () => {
  const { files, became } = await annas({ '01-loss/solution.ts': 'typed', '01-loss/solution.js': 'built' });
  expect(files).toEqual({ 'anna/01-loss/solution.ts': 'typed' });
  expect(became('01-loss/solution.js')).toBe('left out: not a TypeScript file');
  const two = await annas({ '01-loss/solution.ts': 'a', '01-loss/solution.ts.txt': 'b' });
  expect(two.files).toEqual({});
  expect(two.became('01-loss/solution.ts.txt')).toBe(
    'unclear: one of 2 candidates for 01-loss, none of which is taken',
  );
});

test.each(['solution.js', 'solution.mts'])('%s alone is left for a person', async (name) => {
  expect((await annas({ [`01-loss/${name}`]: 'code' })).undecided).toEqual({
    '01-loss': [`01-loss/${name}`],
  });
});

test('an archive named after an exercise says to which one its solution.ts belongs', async () => {
  const { files, became } = await annas({
    '01-loss.zip': zip({ 'solution.ts': 'loss' }),
    '04-Momentum (1).zip': zip({ 'work/solution.ts': 'momentum', 'work/helper.ts': 'help' }),
    'work.zip': zip({ 'solution.ts': 'whose?' }),
  });
  expect(files).toEqual({
    'anna/01-loss/solution.ts': 'loss',
    'anna/04-momentum/helper.ts': 'help',
    'anna/04-momentum/solution.ts': 'momentum',
  });
  expect(became('work.zip/solution.ts')).toContain('unclear: in no folder of an exercise');
});

test('the folder of an exercise says more than the archive around it', async () => {
  const { files } = await annas({ '01-loss.zip': zip({ '04-momentum/solution.ts': 'momentum' }) });
  expect(files).toEqual({ 'anna/04-momentum/solution.ts': 'momentum' });
});

test('of one exercise, a single file is the solution whatever its name, and two files are not', async () => {
  const one = await annas({ 'my work.ts': 'code', 'report.pdf': '' }, MOMENTUM);
  expect(one.files).toEqual({ 'anna/04-momentum/solution.ts': 'code' });
  const two = await annas({ 'my work.ts': 'code', 'more.ts': '' }, MOMENTUM);
  expect(two.files).toEqual({});
  const other = await annas({ '01-loss.ts': 'code' }, MOMENTUM);
  expect(other.files).toEqual({});
});

test('an import copies bytes, and sees in UTF-16 too what a file imports', async () => {
  const entry = Buffer.from("\uFEFFimport { v } from './helper.ts'; // für", 'utf16le');
  const source = zip({
    '01-loss/solution.ts': entry,
    '01-loss/helper-1.ts': Buffer.from('// gr\xF6\xDFer', 'latin1'),
  });
  const { out, report } = await importZip({ 'anna.zip': source, ...OTHERS });
  expect(report.students.map(({ id }) => id)).toContain('anna');
  expect(await readFile(path.join(out, 'anna/01-loss/solution.ts'))).toEqual(entry);
  expect(await readFile(path.join(out, 'anna/01-loss/helper.ts'), 'latin1')).toBe('// größer');
});

test('a single file that only states types is not taken for the solution', async () => {
  const { files, undecided } = await annas({ 'types.d.ts': 'declare const x: 1;' }, MOMENTUM);
  expect(files).toEqual({});
  expect(undecided).toEqual({ [MOMENTUM]: ['types.d.ts'] });
});

const STARTER = "export function f(): number {\n  throw new Error('not implemented yet');\n}\n";
const GIVEN = new Set(['', STARTER, 'export type V = 1;'].map(codeOf));
/** What an editor and a formatter make of a starter. */
const EDITED = `// TODO: für morgen\r\n${STARTER.replaceAll('\n', '\r\n').replace("'not implemented yet'", '"not implemented yet"')}`;

test.each([
  ['01-loss/solution.ts.txt', STARTER],
  ['work/01-loss/solution.ts', EDITED],
  ['work/01-loss/solution.ts', ''],
  ['01-loss.ts', STARTER],
])('beside a starter, the work in %s is taken', async (name, starter) => {
  const { files, became, undecided } = await annas(
    { '01-loss/solution.ts': starter, [name]: 'work' },
    undefined,
    GIVEN,
  );
  expect(files).toEqual({ 'anna/01-loss/solution.ts': 'work' });
  expect(became('01-loss/solution.ts')).toBe(`left out: another file is the solution: anna/${name}`);
  expect(undecided).toEqual({});
});

test.each([
  ['two candidates with work', { '01-loss.ts': 'b', '01-loss/solution.ts.txt': 'a' }],
  ['work beside the starter under a name of its own', { '01-loss/my loss.ts': 'work' }],
  ['work in another folder', { 'loss.ts': 'work' }],
  ['an archive that is not read', { '01-loss/work.rar': 'Rar!' }],
])('a starter is not graded in the place of %s', async (_, work) => {
  const { undecided } = await annas({ '01-loss/solution.ts': STARTER, ...work }, undefined, GIVEN);
  expect(undecided).toEqual({ '01-loss': Object.keys(work) });
});

test('a starter alone, with the other files that students are given, is a starter and needs nobody', async () => {
  const { files, undecided } = await annas(
    { '01-loss/solution.ts': STARTER, 'types.ts': 'export type V = 1;', 'copy/01-loss/solution.ts': EDITED },
    undefined,
    GIVEN,
  );
  expect(files).toEqual({ 'anna/01-loss/solution.ts': STARTER });
  expect(undecided).toEqual({});
});
