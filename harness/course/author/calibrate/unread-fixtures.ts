import path from 'node:path';
import { type CourseExercise, readFolder } from '../../shared/exercises/index.ts';

/** Fixtures in tests/scenarios that no exercise lists. */
export async function unreadFixtures({
  root,
  exercises,
}: {
  readonly root: string;
  readonly exercises: readonly Pick<CourseExercise, 'scenarios'>[];
}): Promise<string[]> {
  const files = await readFolder(path.join(root, 'tests/scenarios'), '.json').catch(() => ({}));
  const listed = new Set(exercises.flatMap(({ scenarios }) => scenarios.map(({ id }) => `${id}.json`)));
  return Object.keys(files)
    .filter((name) => !listed.has(name))
    .map((name) => `tests/scenarios/${name}: no exercise.json lists it in /scenarios: list it, or remove it`);
}
