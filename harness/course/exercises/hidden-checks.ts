import { gradingFiles } from '../bundle/index.mjs';
import { UserError } from './user-error.ts';

/**
 * Makes sure that a folder holds further checks for at least one exercise.
 * @param root the project's folder
 * @throws UserError where there is no `<id>/checks.ts` in it
 */
export async function requireHiddenChecks(root: string, folder: string): Promise<void> {
  const files = await gradingFiles(root, folder);
  if (Object.values(files).some(({ length }) => length > 1)) return;
  const example = `${Object.keys(files)[0]}/checks.ts`;
  throw new UserError(`${folder} contains no hidden checks: it has no file such as ${example}`);
}
