import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../folders.ts';
import { EXERCISES, importSource, importZip, namesIn } from './imported.ts';

const student = (name: string): string => `Ann Doe_1_assignsubmission_file/${name}`;
const OTHERS = {
  'Ben Ono_2_assignsubmission_file/exercises/01-loss/solution.ts': '',
  'Cy Ode_3_assignsubmission_file/exercises/01-loss/solution.ts': '',
};

/** What Ann hands in, and the exercises that are then undecided, with the files that could be them. */
const undecided = async (
  names: readonly string[],
  only?: string,
): Promise<Record<string, readonly string[]>> => {
  const entries = Object.fromEntries(names.map((name, k) => [student(name), String(k)]));
  const { report } = await importZip({ ...entries, ...OTHERS }, { only });
  return namesIn(report.students.find(({ id }) => id.startsWith('Ann'))!.undecided);
};
const [LOSS, MOMENTUM, FILTER] = EXERCISES as [string, string, string];

test.each([
  ['a name that says the exercise', ['momentum.ts'], { [MOMENTUM]: ['momentum.ts'] }],
  ['a name with more than the id', ['04-momentum_solution.ts'], { [MOMENTUM]: ['04-momentum_solution.ts'] }],
  [
    'a name that says nothing',
    ['my-work.ts', '01-loss/solution.ts'],
    { [MOMENTUM]: ['my-work.ts'], [FILTER]: ['my-work.ts'] },
  ],
  [
    'a file named after one exercise, beside the solution of another',
    ['04-momentum.ts', 'loss.ts', 'helper.ts'],
    { [LOSS]: ['helper.ts', 'loss.ts'], [FILTER]: ['helper.ts'] },
  ],
  [
    'two candidates',
    ['a/01-loss/solution.ts', 'b/01-loss/solution.ts'],
    { [LOSS]: ['a/01-loss/solution.ts', 'b/01-loss/solution.ts'] },
  ],
  [
    'another language',
    ['momentum.py', '01-loss/solution.m'],
    { [LOSS]: ['01-loss/solution.m'], [MOMENTUM]: ['momentum.py'] },
  ],
  [
    'an ending that Windows hides',
    ['momentum.ts.txt', '01-loss/solution.ts.txt', '01-loss/values.ts'],
    { [MOMENTUM]: ['momentum.ts.txt'] },
  ],
  [
    'an ending other than .ts, and an archive that is not read',
    ['01-loss/solution.mts', '01-loss/work.rar'],
    { [LOSS]: ['01-loss/solution.mts', '01-loss/work.rar'] },
  ],
  [
    'an archive that is not read',
    ['work.rar'],
    Object.fromEntries(EXERCISES.map((id) => [id, ['work.rar']])),
  ],
])(
  'an exercise without a solution is undecided where an unread file could be it: %s',
  async (_, names, expected) => {
    expect(await undecided(names)).toEqual(expected);
  },
);

test.each([
  ['nothing of the kind', ['report.pdf', 'loss-plot.png', '04-momentum/README.md']],
  ['a file of a project', ['exercises/01-loss/solution.ts', 'harness/core/index.ts']],
  ['what a system adds', ['__MACOSX/momentum.ts', 'node_modules/x/solution.ts', '01-loss/solution.ts']],
])('an exercise is missing and not undecided where it cannot be: %s', async (_, names) => {
  expect(await undecided(names)).toEqual({});
});

test('only the exercise that is imported can be undecided', async () => {
  expect(await undecided(['04-momentum/work.rar', 'notes.rar'], MOMENTUM)).toEqual({
    [MOMENTUM]: ['04-momentum/work.rar', 'notes.rar'],
  });
});

test('as many files are named as people read, and no more of a name', async () => {
  const [first, ...names] = Array.from({ length: 30 }, (_, k) => `${k + 10}/momentum.ts`);
  const long = `${'a'.repeat(60_000)}.md`;
  expect(await undecided([first!, ...names])).toEqual({
    [MOMENTUM]: [first, ...names.slice(0, 3), '26 more files'],
  });
  expect(await undecided([`01-loss/solution.ts`, `${long}/momentum.md`])).toEqual({
    [MOMENTUM]: [`${'a'.repeat(200)}…`],
  });
});

test('a file that could be a solution needs a person, and its verdict says for what', async () => {
  const { became } = await importZip({ [student('momentum.py')]: '', ...OTHERS });
  expect(became[student('momentum.py')]).toBe('unclear: may be 04-momentum, without a solution');
});

test('an archive that was not read leaves what is known from an earlier download, unless it can only be that', async () => {
  const [work, archive] = [student('01-loss/solution.ts'), student('work.rar')];
  const { out } = await importZip({ ...OTHERS, [work]: 'work' });
  const again = async (entries: Readonly<Record<string, string>>, only?: string): Promise<string[]> => {
    const { report } = await importZip({ ...OTHERS, ...entries }, { out, only, given: new Set(['starter']) });
    return [...report.students.find(({ id }) => id.startsWith('Ann'))!.undecided.keys()];
  };
  expect(await again({ [archive]: '' })).toEqual([MOMENTUM, FILTER]);
  expect(await again({ [archive]: '' }, LOSS)).toEqual([LOSS]);
  expect(await again({ [student('01-loss/work.rar')]: '' })).toEqual([LOSS]);
  expect(await again({ [archive]: '', [work]: 'starter' })).toEqual(EXERCISES);
});

describe('another attempt is another version, although nothing of it is read', () => {
  const attempt = async (...texts: readonly string[]) => {
    const uploads = texts.map((text, k) => [`anndoe_101_${5001 + k}_loss.py`, text]);
    const files = { ...Object.fromEntries(uploads), 'benono_102_5009_solution.ts': '1' };
    const options = { only: LOSS };
    const packed = await importZip(files, options);
    const unpacked = await importSource(await temporaryFolder(files), options);
    return [packed, unpacked].map(({ report }) => report.students[0]!.undecided.get(LOSS)!);
  };

  test('files of one name are counted', async () => {
    const [two] = await attempt('a', 'b');
    expect(two!.files).toEqual(['loss.py (2 files)']);
  });

  test('other contents are another version, and equal ones are the same', async () => {
    const [first, second] = [await attempt('a', 'b'), await attempt('a', 'c')];
    for (const k of [0, 1]) {
      expect(second[k]!.source).not.toBe(first[k]!.source);
      expect((await attempt('b', 'a'))[k]).toEqual(first[k]);
    }
  });
});
