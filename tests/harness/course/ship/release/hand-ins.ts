import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { knownSolution } from '../../../../known-solution.ts';
import { ROOT } from '../../../commands/run.ts';
import { type Entries, zip } from '../../class/import/zip.ts';
import { namesOf } from './released.ts';

export const EXERCISES = ['01-loss', '02-stationary-points'] as const;
const [LOSS, POINTS] = EXERCISES;

const read = (...names: string[]): Promise<string> => readFile(path.join(ROOT, ...names), 'utf8');
const starters = await Promise.all([LOSS, POINTS].map((id) => read('exercises', id, 'solution.ts')));
const types = await read('exercises/types.ts');

/** Right and wrong solutions of both exercises. */
async function codesOf(k: number): Promise<readonly [string, string]> {
  const of = async (id: string): Promise<string> => {
    const kind = k % 2 === 0 ? 'variants' : 'misconceptions';
    const names = await namesOf(id, kind);
    return knownSolution(id, `${kind}/${names[(3 * k) % names.length]!}`);
  };
  return [await of(LOSS), await of(POINTS)];
}
export const CODES = await Promise.all(Array.from({ length: 8 }, (_, k) => codesOf(k)));

/** What becomes of an exercise: it is graded like the code itself, or has this status and no points. */
type Becomes = 'code' | 'not-started' | 'missing' | 'undecided' | 'unreadable';
export interface Way {
  readonly files: (loss: string, points: string) => Entries;
  readonly becomes: readonly [loss: Becomes, points: Becomes];
}

const both = (files: Way['files']): Way => ({ files, becomes: ['code', 'code'] });
export const usual: Way['files'] = (loss, points) => ({
  [`${LOSS}/solution.ts`]: loss,
  [`${POINTS}/solution.ts`]: points,
});
const named = (name: string): Way =>
  both((loss, points) => ({ [`${LOSS}/${name}`]: loss, [`${POINTS}/${name}`]: points }));
export const inFolder = (name: string, files: Entries): Entries =>
  Object.fromEntries(Object.entries(files).map(([file, content]) => [`${name}/${file}`, content]));
const STARTERS = usual(starters[0]!, starters[1]!);

export const WAYS: Readonly<Record<string, Way>> = {
  'the folders of the exercises': both(usual),
  'exercises/ around them': both((...codes) => inFolder('exercises', usual(...codes))),
  'a ZIP': both((...codes) => ({ 'work.zip': zip(usual(...codes)) })),
  'a ZIP in a ZIP': both((...codes) => ({ 'a.zip': zip({ 'b/work.zip': zip(usual(...codes)) }) })),
  'the whole edition': both((...codes) => ({
    ...inFolder('course-main/exercises', { ...usual(...codes), 'types.ts': types }),
    'course-main/README.md': '# Exercises',
    'course-main/harness/start.js': '',
    'course-main/node_modules/x/solution.ts': 'junk',
  })),
  'files named after exercises': both((loss, points) => ({ [`${LOSS}.ts`]: loss, [`${POINTS}.ts`]: points })),
  'files named after exercises and solutions': both((loss, points) => ({
    [`${LOSS}_solution.ts`]: loss,
    [`${POINTS}-solution.ts`]: points,
  })),
  'upper case': named('Solution.TS'),
  'the copy of a browser': named('solution (1).ts'),
  'an ending that Windows hides': named('solution.ts.txt'),
  'an archive for each exercise': both((loss, points) => ({
    [`${LOSS}.zip`]: zip({ 'solution.ts': loss }),
    [`${POINTS} (2).zip`]: zip({ 'src/solution.ts': points }),
  })),
  'work beside the starter': both((loss, points) => ({
    ...STARTERS,
    [`${LOSS}/solution.ts.txt`]: loss,
    [`${POINTS}/solution.ts.txt`]: points,
  })),
  'work in another folder than the starter': both((...codes) => ({
    ...inFolder('exercises', STARTERS),
    ...inFolder('final version', usual(...codes)),
  })),
  'two equal copies': both((...codes) => ({ ...usual(...codes), ...inFolder('copy', usual(...codes)) })),
  'UTF-16 with its mark': both((...codes) =>
    Object.fromEntries(
      Object.entries(usual(...codes)).map(([name, text]) => [
        name,
        Buffer.from(`\uFEFF${String(text)}`, 'utf16le'),
      ]),
    ),
  ),
  'windows-1252 in a comment, and a mark of UTF-8': both((loss, points) => ({
    [`${LOSS}/solution.ts`]: Buffer.from(`// L\xF6sung\n${loss.replaceAll(/[^\0-\x7F]/gu, '?')}`, 'latin1'),
    [`${POINTS}/solution.ts`]: `\uFEFF${points.replaceAll('\n', '\r\n')}`,
  })),
  'a helper file': both((loss, points) => ({
    [`${LOSS}/solution.ts`]: "export { gradient, hessian, loss } from './helper.ts';\n",
    [`${LOSS}/helper.ts`]: loss,
    [`${POINTS}/solution.ts`]: points,
  })),
  'files of macOS': both((...codes) => ({
    ...usual(...codes),
    [`__MACOSX/${LOSS}/._solution.ts`]: 'junk',
    '.DS_Store': '',
  })),
  'two different candidates': {
    files: (loss, points) => ({
      ...inFolder('a', usual(loss, points)),
      [`b/${LOSS}/solution.ts`]: `${loss}\nexport const mine = 1;\n`,
    }),
    becomes: ['undecided', 'code'],
  },
  'a name of one’s own': {
    files: (loss, points) => ({ 'my loss.ts': loss, [`${POINTS}/solution.ts`]: points }),
    becomes: ['undecided', 'code'],
  },
  'a name of one’s own beside the starter': {
    files: (loss, points) => ({
      ...usual(starters[0]!, points),
      [`${LOSS}/attempt.ts`]: loss,
    }),
    becomes: ['undecided', 'code'],
  },
  'an archive that is not read': {
    files: () => ({ 'work.rar': 'Rar!' }),
    becomes: ['undecided', 'undecided'],
  },
  'an encrypted archive': {
    files: (loss) => ({ 'work.zip': zip({ [`${LOSS}/solution.ts`]: { content: loss, isEncrypted: true } }) }),
    becomes: ['undecided', 'missing'],
  },
  'another language': {
    files: (_, points) => ({
      [`${LOSS}/solution.py`]: 'def loss(): pass',
      [`${POINTS}/solution.ts`]: points,
    }),
    becomes: ['undecided', 'code'],
  },
  'only one exercise, and a report': {
    files: (loss) => ({ [`${LOSS}/solution.ts`]: loss, 'report.pdf': '%PDF' }),
    becomes: ['code', 'missing'],
  },
  'untouched starters': { files: () => STARTERS, becomes: ['not-started', 'not-started'] },
  'UTF-16 without a mark': {
    files: (loss, points) => ({
      [`${LOSS}/solution.ts`]: Buffer.from(loss, 'utf16le'),
      [`${POINTS}/solution.ts`]: points,
    }),
    becomes: ['unreadable', 'code'],
  },
  'nothing but a text online': {
    files: () => ({ 'onlinetext.html': '<p>Sorry' }),
    becomes: ['missing', 'missing'],
  },
};
