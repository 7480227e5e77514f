import { STARTER_ERROR } from '../../../core/model/solution-file.ts';
import { type Course, forStudents, PUBLIC_SEED } from '../../shared/exercises/index.ts';
import type { Contents } from '../../shared/files/own-files.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { gradeOwnExercises } from '../../student/index.ts';
import { pageFiles } from './page-files.ts';
import { writeSite } from './write-site.ts';

/**
 * Prevents publishing a solution: the site shows files in `exercises/` as starters.
 * @throws UserError that names the files
 */
async function requireStarters({ root, exercises }: Course): Promise<void> {
  const words = exercises.map(({ id }) => id);
  const grades = await gradeOwnExercises({ root, words, seed: PUBLIC_SEED });
  const faults = grades
    .filter(({ grade: { status } }) => status !== 'not-started')
    .map(
      ({ grade: { id } }) =>
        `exercises/${id}/solution.ts is not the starter: put the starter back (git checkout -- exercises/${id}/solution.ts), so that its functions throw "${STARTER_ERROR}"`,
    );
  if (faults.length > 0) throw new UserError(faults);
}

/**
 * Builds the page as a static site, which works in any folder of any host.
 * @throws UserError if a file in `exercises/` is not a starter
 */
export async function siteFiles(course: Course): Promise<Contents> {
  await requireStarters(course);
  return pageFiles(course);
}

/**
 * Writes this site into a folder.
 * @param out new, empty, or with an earlier site
 * @throws UserError for another folder, or if a file in `exercises/` is not a starter
 */
export const buildSite = async (course: Course, out: string): Promise<void> =>
  writeSite(await siteFiles(forStudents(course)), out);
