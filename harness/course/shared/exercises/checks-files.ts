import { existsSync } from 'node:fs';
import path from 'node:path';
import { BrokenExercise } from '../../../core/model/broken-exercise.ts';
import { UserError } from '../files/user-error.ts';

/**
 * @returns the exercise's own file first
 * @param hidden folder of further checks, `<id>/checks.ts`
 * @throws BrokenExercise if the exercise has no checks of its own
 */
export function checksFiles(root: string, id: string, hidden?: string): string[] {
  const own = path.join(root, 'tests', 'exercises', id, 'checks.ts');
  if (!existsSync(own)) throw new BrokenExercise([`${own}: cannot be read (ENOENT)`]);
  const further = hidden === undefined ? [] : [path.resolve(hidden, id, 'checks.ts')];
  return [own, ...further.filter((file) => existsSync(file))];
}

/** @throws UserError if the folder has no `<id>/checks.ts` */
export function requireHiddenChecks(root: string, exercises: readonly string[], folder: string): void {
  if (exercises.some((id) => checksFiles(root, id, folder).length > 1)) return;
  throw new UserError(
    `${folder} contains no hidden checks: it has no file such as ${exercises[0]}/checks.ts`,
  );
}
