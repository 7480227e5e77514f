import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExerciseGrade } from '../../harness/core/model/grades.generated.ts';
import { ENGINE as ROOT } from '../../harness/course/shared/bundle/engine.mjs';
import {
  type Course,
  exerciseIds,
  loadCourse,
  readFolder,
} from '../../harness/course/shared/exercises/index.ts';
import { type Grade, type Grader, withGrader } from '../../harness/course/shared/workers/index.ts';
import type { Program, Target } from './programs.ts';

const SEED = 1;
/** Seeds of inputs that a program has not met when it earns all points. */
const FRESH = [2, 3];
const OUTCOMES = new Set(['passed', 'failed', 'threw', 'limit', 'blocked']);

export async function openCourse(): Promise<Course> {
  return loadCourse(ROOT, await exerciseIds(ROOT));
}

export const targetsOf = (course: Course): Promise<Target[]> =>
  Promise.all(
    course.exercises.map(async ({ id, grading, misconceptions }) => {
      const folder = path.join(ROOT, 'tests/exercises', id);
      const sources = [
        ...Object.values(await readFolder(path.join(folder, 'variants'), '.ts')),
        ...misconceptions.map(({ source }) => source),
      ];
      const functions = new Map(
        Object.entries(grading.exports).map(([name, { parameters }]) => [name, parameters]),
      );
      return { id, functions, sources };
    }),
  );

export const withFuzzedGrader = <T>(
  course: Course,
  jobs: number,
  use: (grader: Grader) => Promise<T>,
): Promise<T> => withGrader({ course, jobs }, use);

/** What is wrong with how a program was graded; undefined if all is well. */
export async function violation(program: Program, grade: Grade): Promise<string | undefined> {
  const files = { 'solution.ts': program.source };
  const of = (seed: number): Promise<ExerciseGrade> => grade({ exercise: program.exercise, files, seed });
  const result = await of(SEED).catch((error: unknown) => String(error));
  if (typeof result === 'string') return `it is not graded: ${result}`;
  const strange = result.checks.find(({ outcome }) => !OUTCOMES.has(outcome));
  if (strange !== undefined) return `the outcome of ${strange.id} is ${strange.outcome}: ${strange.message}`;
  if (result.unfinished) return `part of its grading is left out: ${result.note}`;
  if (!(result.points >= 0 && result.points <= result.maxPoints)) return `it earns ${result.points} points`;
  if (result.points < result.maxPoints) return undefined;
  for (const seed of FRESH) {
    const again = await of(seed);
    const wrong = again.checks.find(({ outcome }) => outcome === 'failed');
    if (wrong !== undefined)
      return `it earns all points, but fails ${wrong.id} on fresh inputs: ${wrong.message}`;
  }
  return undefined;
}

/** Where programs are kept that broke the law. */
export const FINDINGS = path.join(ROOT, 'tests/fuzz/findings');

/** Programs for which the law was broken once. */
export async function findings(): Promise<(Program & { readonly name: string })[]> {
  const names = (await readdir(FINDINGS)).filter((name) => name.endsWith('.ts')).toSorted();
  return Promise.all(
    names.map(async (name) => ({
      name,
      exercise: name.split('.')[0]!,
      source: await readFile(path.join(FINDINGS, name), 'utf8'),
    })),
  );
}
