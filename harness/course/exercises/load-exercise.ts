import { pathToFileURL } from 'node:url';
import type { Exercise } from '../../core/checks/check.ts';
import { type ExercisePlan, type ExportedFunctions, toPlan } from '../../core/checks/exercise-plan.ts';
import { mergeGradings } from '../../core/checks/merge-checks.ts';
import { checksFiles } from './checks-files.ts';
import { withLines } from './place-of-check.ts';
import { readExercise } from './read-exercise.ts';

async function importGrading(file: string): Promise<Exercise<ExportedFunctions> | undefined> {
  const module = (await import(pathToFileURL(file).href)) as { default?: Exercise<ExportedFunctions> };
  return module.default;
}

/**
 * Reads one exercise and imports its checks, which takes a loader for TypeScript: for tools and tests. Commands use
 * `loadCourse`.
 * @param root the project's folder
 * @throws BrokenExercise that names the file where a file of the exercise is missing or wrong
 */
export async function loadExercise(root: string, id: string): Promise<ExercisePlan> {
  const data = await readExercise(root, id);
  const [file = ''] = checksFiles(root, id);
  const grading = await importGrading(file);
  return toPlan(data, await withLines(() => mergeGradings(new Map([[file, grading]]))));
}
