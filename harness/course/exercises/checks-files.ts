import { existsSync } from 'node:fs';
import path from 'node:path';
import { BrokenExercise } from '../../core/model/broken-exercise.ts';

/**
 * The modules that hold the checks of an exercise, its own first.
 * @param root the project's folder
 * @param hidden a folder of further checks, `<id>/checks.ts`
 * @throws BrokenExercise where the exercise has no checks of its own
 */
export function checksFiles(root: string, id: string, hidden?: string): string[] {
  const own = path.join(root, 'tests', 'exercises', id, 'checks.ts');
  if (!existsSync(own)) throw new BrokenExercise([`${own}: cannot be read (ENOENT)`]);
  const further = hidden === undefined ? [] : [path.resolve(hidden, id, 'checks.ts')];
  return [own, ...further.filter((file) => existsSync(file))];
}
