import { createRequire } from 'node:module';
import path from 'node:path';
import type { Shows } from '../../../core/model/grades.generated.ts';
import {
  type Course,
  courseIds,
  forStudents,
  functionsOf,
  loadCourse,
  matchExercises,
} from '../../shared/exercises/index.ts';
import { updateFolder } from '../../shared/files/update-folder.ts';
import { fullMarks } from '../../shared/model/total.ts';
import { bake, EDITION } from './baked.ts';
import { copied, type Files, graderFiles, TEMPLATE } from './grader-files.ts';
import { type Release, requireTables } from './release.ts';

/** Files of the package TypeScript that the grader needs. */
const TYPESCRIPT = ['package.json', 'LICENSE.txt', 'lib/typescript.js'];

/** Files for one assignment's folder in a Classroom 50 repository. */
async function classroom50Files(root: string, course: Course, names: readonly string[]): Promise<Files> {
  const typescript = path.dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const files = TYPESCRIPT.map((name) => [
    `harness/packages/typescript/${name}`,
    path.join(typescript, name),
  ]);
  return new Map([
    ...(await copied(root, { 'autograder.py': `${TEMPLATE}/autograder.py`, ...Object.fromEntries(files) })),
    ['package.json', `${JSON.stringify({ private: true, type: 'module' })}\n`],
    ...(await graderFiles(root, course, bake(course), ['classroom50'], names)),
  ]);
}

/**
 * Writes a Classroom 50 assignment's grader: a bundle anyone can read, without clear-text answers, hidden checks or a seed.
 * @param exercise parts of the ids of the assigned exercises; none for all
 * @param shows how much of failed checks students see, overriding the course
 * @throws UserError, BrokenExercise, WriteError
 */
export async function releaseForClassroom50({
  root,
  folder,
  exercise = [],
  shows,
}: {
  readonly root: string;
  readonly folder: string;
  readonly exercise?: readonly string[] | undefined;
  readonly shows?: Shows | undefined;
}): Promise<Release> {
  const ids = await courseIds(root);
  const whole = await loadCourse(root, ids);
  const wanted = matchExercises(ids, exercise);
  const exercises = whole.exercises.filter(({ id }) => wanted.includes(id));
  const course = forStudents({ ...whole, exercises }, shows);
  await requireTables(course);
  const changes = await updateFolder(
    folder,
    await classroom50Files(root, course, functionsOf(whole)),
    EDITION,
  );
  const { maxPoints: points } = fullMarks(course.exercises);
  return { exercises: course.exercises.length, points, laterPoints: 0, changes };
}
