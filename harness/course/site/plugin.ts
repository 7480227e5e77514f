import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import type { Plugin } from 'vite';
import type { Misconception } from '../../core/model/misconception.ts';
import type { Course, CourseExercise } from '../exercises/index.ts';

/** A module that exists in no file; Rollup's convention for its id. */
const resolved = (name: string): string => `\0${name}`;
const CATALOGUE = 'virtual:catalogue';
const GRADINGS = 'virtual:gradings';

const starterOf = (root: string, id: string): Promise<string> =>
  readFile(path.join(root, 'exercises', id, 'solution.ts'), 'utf8');

/** What the page knows from the start. */
async function catalogue({ root, exercises }: Course): Promise<string> {
  const entries = await Promise.all(
    exercises.map(async ({ id, title, summary, maxPoints, grading }) => ({
      id,
      title,
      summary,
      maxPoints,
      functions: Object.keys(grading.exports),
      starter: await starterOf(root, id),
    })),
  );
  const scenarios = new Map(exercises.flatMap((exercise) => exercise.scenarios.map((one) => [one.id, one])));
  return [
    `export const exercises = ${JSON.stringify(entries)};`,
    `export const scenarios = ${JSON.stringify([...scenarios.values()])};`,
  ].join('\n');
}

/** Without names and comments: the page must not be a book of answers. */
async function minified(misconception: Misconception): Promise<Misconception> {
  const { code } = await transform(misconception.source, { loader: 'ts', minify: true, target: 'es2023' });
  return { ...misconception, source: code };
}

async function loaderOf(root: string, exercise: CourseExercise): Promise<string> {
  const { grading: _grading, fingerprint: _print, maxPoints, ...data } = exercise;
  const misconceptions = await Promise.all(exercise.misconceptions.map(minified));
  const plan = { ...data, misconceptions, referenceFiles: {}, maxPoints };
  const checks = path.join(root, 'tests', 'exercises', exercise.id, 'checks.ts');
  return `  ${JSON.stringify(exercise.id)}: async () => ({ ...${JSON.stringify(plan)}, grading: (await import(${JSON.stringify(checks)})).default }),`;
}

/** The checks, one module for each exercise, loaded when they are needed. */
async function gradings({ root, exercises }: Course): Promise<string> {
  const loaders = await Promise.all(exercises.map((exercise) => loaderOf(root, exercise)));
  return ['export default {', ...loaders, '};'].join('\n');
}

/** Gives the page the exercises of the project. */
export function exercisesPlugin(course: Course): Plugin {
  return {
    name: 'descent-grader:exercises',
    resolveId: (id) => (id === CATALOGUE || id === GRADINGS ? resolved(id) : undefined),
    load: (id) => {
      if (id === resolved(CATALOGUE)) return catalogue(course);
      if (id === resolved(GRADINGS)) return gradings(course);
      return undefined;
    },
  };
}
