import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Tree, temporaryFolder } from '../../../folders.ts';

const checksOf = (id: string): string => `
import { exercise } from 'descent-grader/checks';
import { right } from '#reference/${id}.ts';
export default exercise([{ id: 'only', title: right, hint: 'look', points: 10, holds: () => [], inputs: { mistake: () => undefined } }]);
`;

const description = (id: string): string =>
  JSON.stringify({
    id,
    title: `Exercise ${id}`,
    summary: 'What to do.',
    reference: `reference/${id}.ts`,
    scenarios: [],
  });

export const library = (name: string, version: string): string =>
  JSON.stringify({ name: `${name}-library`, version, main: 'index.js' });

/** A project of two exercises with a harness of a few lines, which is bundled in no time. */
const PROJECT: Tree = {
  'harness/core/checks/index.ts': `export { exercise } from './exercise.ts';`,
  'harness/core/checks/exercise.ts': `
    import type { Word } from '../types.ts';
    export const exercise = (checks: Word[]) => ({ exports: {}, right: {}, checks });`,
  'harness/core/types.ts': 'export type Word = unknown;',
  'harness/core/grading/grade.ts': `
    import { used } from 'used-library';
    export const grade = () => used;`,
  'harness/course/shared/workers/service.ts': 'export const serve = (load) => load;',
  'harness/core/sandbox/strip.ts': 'export const strip = (files) => files;',
  'harness/course/shared/workers/grading-service.ts': `
    import { grade } from '../../../core/grading/grade.ts';
    import { strip } from '../../../core/sandbox/strip.ts';
    export const load = async () => strip(grade);`,
  'harness/course/shared/workers/types-service.ts':
    'export const load = async () => (solutions) => solutions;',
  'harness/course/shared/workers/questions-service.ts':
    'export const load = async () => (solution) => [solution];',
  'harness/course/author/calibrate/calibration-service.ts': `
    import { grade } from '../../../core/grading/grade.ts';
    export const load = async () => () => [grade];`,
  'harness/course/shared/self-check/self-check-service.ts': `
    import { grade } from '../../../core/grading/grade.ts';
    export const load = async () => () => [grade];`,
  'harness/course/student/debug/given.ts': 'export const implementations = () => ({});',
  'harness/course/class/reports/report.ts': 'export const report = 1;',
  'node_modules/used-library/package.json': library('used', '1.0.0'),
  'node_modules/used-library/index.js': 'exports.used = 1;',
  'node_modules/other-library/package.json': library('other', '1.0.0'),
  'package.json': JSON.stringify({ imports: { '#reference/*': './reference/*' } }),
  'reference/index.ts': `export * from './01-one.ts';`,
  'reference/01-one.ts': `export const right = 'one';`,
  'reference/02-two.ts': `export const right = 'two';`,
  'tests/exercises/01-one/exercise.json': description('01-one'),
  'tests/exercises/01-one/checks.ts': checksOf('01-one'),
  'tests/exercises/01-one/misconceptions/wrong.ts': '// It is not two.',
  'tests/exercises/02-two/exercise.json': description('02-two'),
  'tests/exercises/02-two/checks.ts': checksOf('02-two'),
};

/** Makes that project in a folder of its own. @param changes files that differ, or come on top */
export const smallProject = (changes: Tree = {}): Promise<string> =>
  temporaryFolder({ ...PROJECT, ...changes });

/** The same course with that engine as one of its libraries. @param folder of the engine, from the course's */
export const smallCourse = (folder: string, version = '1.0.0'): Promise<string> =>
  temporaryFolder({
    ...Object.fromEntries(
      Object.entries(PROJECT).map(([name, text]) => [name.replace(/^harness\//, `${folder}/$&`), text]),
    ),
    [`${folder}/package.json`]: JSON.stringify({ name: 'descent-grader', version }),
  });

/** Changes the text of a file. @param place where the file is now */
export async function edit(
  root: string,
  name: string,
  from: string,
  to: string,
  place = name,
): Promise<void> {
  const before = String(PROJECT[name]);
  if (!before.includes(from)) throw new Error(`${name} does not contain ${from}`);
  await writeFile(path.join(root, place), before.replaceAll(from, to));
}
