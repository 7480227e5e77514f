import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ENGINE } from '../bundle/index.mjs';
import { type Course, courseIds, loadCourse, matchExercises } from '../exercises/index.ts';
import { updateFolder } from '../files/update-folder.ts';
import { fullMarks } from '../model/total.ts';
import { bake, EDITION } from './baked.ts';
import { type Files, graderFiles } from './grader-files.ts';
import { type Release, requireTables, TEMPLATE } from './release.ts';

/** Files of the package TypeScript that the grader needs. */
const TYPESCRIPT = ['package.json', 'LICENSE.txt', 'lib/typescript.js'];

/** What a teacher copies into the folder of one assignment in the repository of Classroom 50. */
async function classroom50Files(root: string, course: Course): Promise<Files> {
  const typescript = path.dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const copied = [
    ['autograder.py', path.join(ENGINE, TEMPLATE, 'autograder.py')],
    ['harness/start.js', path.join(ENGINE, TEMPLATE, 'start.js')],
    ['harness/node-version.js', path.join(ENGINE, 'scripts/node-version.mjs')],
    ...TYPESCRIPT.map((name) => [`harness/packages/typescript/${name}`, path.join(typescript, name)]),
  ] as const;
  return new Map([
    ...(await Promise.all(copied.map(async ([to, from]) => [to!, await readFile(from!)] as const))),
    ['package.json', `${JSON.stringify({ private: true, type: 'module' })}\n`],
    ...[...(await graderFiles(root, course, bake(course), ['classroom50']))].map(
      ([name, content]) => [`harness/${name}`, content] as const,
    ),
  ]);
}

/**
 * Writes the grader for one assignment of Classroom 50: a bundle that anyone can read, without answers in clear text, hidden
 * checks or a seed.
 * @param exercise parts of the ids of the exercises that the assignment asks for; none for all
 * @throws UserError, BrokenExercise, WriteError
 */
export async function releaseForClassroom50({
  root,
  folder,
  exercise = [],
}: {
  readonly root: string;
  readonly folder: string;
  readonly exercise?: readonly string[] | undefined;
}): Promise<Release> {
  const course = await loadCourse(root, matchExercises(await courseIds(root), exercise));
  await requireTables(course);
  const changes = await updateFolder(folder, await classroom50Files(root, course), EDITION);
  const { maxPoints: points } = fullMarks(course.exercises);
  return { exercises: course.exercises.length, points, laterPoints: 0, changes };
}
