import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../../../../harness/course/shared/exercises/index.ts';
import { temporaryFolder } from '../../../folders.ts';
import { edit, library, smallCourse, smallProject } from './small-project.ts';

const IDS = ['01-one', '02-two'];

/** The fingerprints of the harness and of both exercises. */
async function fingerprints(root: string, hidden?: string, engine = root): Promise<Record<string, string>> {
  const course = await loadCourse(root, IDS, hidden, engine);
  const [one, two] = course.exercises.map(({ fingerprint }) => fingerprint);
  return { harness: course.fingerprint, one: one!, two: two! };
}

/** Which fingerprints are different. */
async function changes(
  root: string,
  before: Record<string, string>,
  hidden?: string,
  engine?: string,
): Promise<string[]> {
  const after = await fingerprints(root, hidden, engine);
  return Object.keys(after).filter((name) => after[name] !== before[name]);
}

test('fingerprints are the same wherever the project is', async () => {
  const before = await fingerprints(await smallProject());
  for (const fingerprint of Object.values(before)) expect(fingerprint).toMatch(/^sha256-[0-9a-f]{64}$/);
  expect(new Set(Object.values(before)).size).toBe(3);
  expect(await changes(await smallProject(), before)).toEqual([]);
});

const USED = 'node_modules/used-library/package.json';
const OTHER = 'node_modules/other-library/package.json';
const GRADE = 'harness/core/grading/grade.ts';
test.each([
  ['the checks of an exercise', 'tests/exercises/01-one/checks.ts', 'points: 10', 'points: 9', ['one']],
  ['a description', 'tests/exercises/02-two/exercise.json', 'What to do.', 'What else to do.', ['two']],
  ['a misconception', 'tests/exercises/01-one/misconceptions/wrong.ts', 'two', 'three', ['one']],
  ['the reference', 'reference/01-one.ts', `'one'`, `'eins'`, ['one', 'two']],
  ['what removes types', 'harness/core/sandbox/strip.ts', '=> files', '=> [files]', ['harness']],
  ['a module that grades', GRADE, '() => used', '() => [used]', ['harness']],
  [
    'a module that only checks import',
    'harness/core/checks/exercise.ts',
    'checks })',
    'checks: [...checks] })',
    ['harness'],
  ],
  ['the limits of a thread', 'harness/course/shared/workers/service.ts', '=> load', '=> (load)', ['harness']],
  ['a library that grading uses', USED, '1.0.0', '1.0.1', ['harness']],
  ['a library that it does not use', OTHER, '1.0.0', '1.0.1', []],
  ['types alone', 'harness/core/types.ts', 'unknown', 'string', []],
  [
    'what checks types',
    'harness/course/shared/workers/types-service.ts',
    '=> solutions',
    '=> [solutions]',
    [],
  ],
  [
    'what asks questions',
    'harness/course/shared/workers/questions-service.ts',
    '=> [solution]',
    '=> [solution, solution]',
    [],
  ],
  ['a report', 'harness/course/class/reports/report.ts', '1', '2', []],
  ['calibration', 'harness/course/author/calibrate/calibration-service.ts', '[grade]', '[grade, grade]', []],
])('a change of %s changes the fingerprints that it decides', async (_, file, from, to, changed) => {
  const root = await smallProject();
  const before = await fingerprints(root);
  await edit(root, file, from, to);
  expect(await changes(root, before)).toEqual(changed);
});

test('a module counts whatever folder it is in, as soon as something that grades imports it', async () => {
  const root = await smallProject({
    [GRADE]: `export { news as grade } from '../../../elsewhere/news.ts';`,
    'elsewhere/news.ts': 'export const news = 1;',
    'reference/01-one.ts': `export { right } from '../tests/words.ts';`,
    'tests/words.ts': `export const right = 'one';`,
  });
  const before = await fingerprints(root);
  await writeFile(path.join(root, 'elsewhere/news.ts'), 'export const news = 2;');
  expect(await changes(root, before)).toEqual(['harness']);
  await writeFile(path.join(root, 'elsewhere/news.ts'), 'export const news = 1;');
  await writeFile(path.join(root, 'tests/words.ts'), `export const right = 'uno';`);
  expect(await changes(root, before)).toEqual(['one']);
});

test('hidden checks decide the fingerprint of their exercise alone, and not by where they are', async () => {
  const hiddenChecks = (points: number): string => `
    import { exercise } from 'descent-grader/checks';
    import { right } from 'descent-grader/reference';
    const inputs = { mistake: () => undefined };
    export default exercise([{ id: 'more', title: right, hint: 'look', holds() {}, points: ${points}, inputs }]);`;
  const root = await smallProject();
  const without = await fingerprints(root);
  const hidden = await temporaryFolder({ '01-one/checks.ts': hiddenChecks(1) });
  const withHidden = await fingerprints(root, hidden);
  expect(await changes(root, without, hidden)).toEqual(['one']);
  const elsewhere = await temporaryFolder({ 'deeper/01-one/checks.ts': hiddenChecks(1) });
  expect(await changes(root, withHidden, path.join(elsewhere, 'deeper'))).toEqual([]);
  const changed = await temporaryFolder({ '01-one/checks.ts': hiddenChecks(2) });
  expect(await changes(root, withHidden, changed)).toEqual(['one']);
});

test('a library that only the checks of one exercise import decides that exercise', async () => {
  const root = await smallProject({
    'node_modules/other-library/index.js': 'exports.other = 1;',
    'reference/01-one.ts': `import { other } from 'other-library';\nexport const right = String(other);`,
    'reference/index.ts': `export * from './02-two.ts';`,
  });
  const before = await fingerprints(root);
  await writeFile(path.join(root, OTHER), library('other', '1.0.1'));
  expect(await changes(root, before)).toEqual(['one']);
});

describe('where the engine is a library of the course', () => {
  const FOLDER = 'node_modules/descent-grader';
  const withEngine = async (version?: string) => {
    const root = await smallCourse(FOLDER, version);
    return { root, engine: path.join(root, FOLDER) };
  };

  test.each([
    ['a module that grades', GRADE, '() => used', '() => [used]', ['harness']],
    [
      'what checks import',
      'harness/core/checks/exercise.ts',
      'checks })',
      'checks: [...checks] })',
      ['harness'],
    ],
    [
      'what checks types',
      'harness/course/shared/workers/types-service.ts',
      '=> solutions',
      '=> [solutions]',
      [],
    ],
    ['a report', 'harness/course/class/reports/report.ts', '1', '2', []],
    [
      'calibration',
      'harness/course/author/calibrate/calibration-service.ts',
      '[grade]',
      '[grade, grade]',
      [],
    ],
    ['the checks of an exercise', 'tests/exercises/01-one/checks.ts', 'points: 10', 'points: 9', ['one']],
  ])('an update that changes %s changes only what it decides', async (_, name, from, to, changed) => {
    const { root, engine } = await withEngine();
    const before = await fingerprints(root, undefined, engine);
    const updated = await withEngine('2.0.0');
    await edit(updated.root, name, from, to, name.startsWith('harness/') ? `${FOLDER}/${name}` : name);
    expect(await changes(updated.root, before, undefined, updated.engine)).toEqual(changed);
  });

  test('fingerprints do not depend on the node_modules in which npm has put it', async () => {
    const { root, engine } = await withEngine();
    const before = await fingerprints(root, undefined, engine);
    const around = await temporaryFolder({});
    await rename(root, path.join(around, 'course'));
    await mkdir(path.join(around, 'node_modules'));
    for (const name of ['descent-grader', 'used-library'])
      await rename(path.join(around, 'course/node_modules', name), path.join(around, 'node_modules', name));
    const moved = path.join(around, FOLDER);
    expect(await changes(path.join(around, 'course'), before, undefined, moved)).toEqual([]);
  });
});
