import { pathToFileURL } from 'node:url';
import type { Grading } from '../../harness/core/model/check.ts';
import { type ExercisePlan, toPlan } from '../../harness/core/model/exercise-plan.ts';
import { mergeGradings } from '../../harness/core/model/merge-gradings.ts';
import type { SolutionFactory } from '../../harness/core/model/solution-factory.ts';
import type { Check } from '../../harness/core/runner/index.ts';
import { bundle } from '../../harness/course/shared/bundle/index.mjs';
import { checksFiles } from '../../harness/course/shared/exercises/checks-files.ts';
import { misconceptionFiles, readExercise } from '../../harness/course/shared/exercises/read-exercise.ts';

/**
 * Millions of units of fuel for the plan of a test in which something never ends: enough for right functions of short
 * inputs, and used up in a tenth of the time.
 */
export const LITTLE_FUEL = 20;

async function importGrading(file: string): Promise<Grading<Check> | undefined> {
  const module = (await import(pathToFileURL(file).href)) as { default?: Grading<Check> };
  return module.default;
}

/** The misconceptions of an exercise as JavaScript, by id. */
async function importFactories(root: string, id: string): Promise<ExercisePlan['factories']> {
  const files = [...(await misconceptionFiles(root, id))];
  if (files.length === 0) return new Map();
  const exports = files.map(([, file], k) => `export { default as m${k} } from ${JSON.stringify(file)};`);
  const { file: program } = await bundle(root, exports.join('\n'), { format: 'esm', external: 'packages' });
  const modules = (await import(pathToFileURL(program).href)) as Record<string, SolutionFactory>;
  return new Map(files.map(([name], k) => [name, modules[`m${k}`]!]));
}

/**
 * Reads one exercise and imports its checks, which takes a loader for TypeScript: for tools and tests. Commands use
 * `loadCourse`.
 * @param root the project's folder
 * @throws BrokenExercise that names the file where a file of the exercise is missing or wrong
 */
export async function loadExercise(root: string, id: string): Promise<ExercisePlan<Check>> {
  const data = await readExercise(root, id);
  const [file = ''] = checksFiles(root, id);
  const grading = await importGrading(file);
  const merged = mergeGradings(new Map([[file, grading]]));
  return toPlan(data, merged, await importFactories(root, id));
}
