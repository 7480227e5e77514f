import { UserError } from '../files/user-error.ts';
import { checksFiles } from './checks-files.ts';

/**
 * Makes sure that a folder holds further checks for at least one exercise.
 * @param root the project's folder
 * @param exercises ids of all exercises
 * @throws UserError where there is no `<id>/checks.ts` in it
 */
export function requireHiddenChecks(root: string, exercises: readonly string[], folder: string): void {
  if (exercises.some((id) => checksFiles(root, id, folder).length > 1)) return;
  throw new UserError(
    `${folder} contains no hidden checks: it has no file such as ${exercises[0]}/checks.ts`,
  );
}
