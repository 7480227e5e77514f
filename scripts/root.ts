import path from 'node:path';
import { coursesAround, ENGINE } from '../harness/course/shared/bundle/engine.mjs';
import { UserError } from '../harness/course/shared/files/user-error.ts';

/**
 * The folder of the course: the nearest one, at or above the working directory, that holds `tests/exercises/`.
 * @throws UserError if there is none; or if it is inside another course, because then it is a submission, whose checks
 * must never run
 */
export function courseRoot(): string {
  const [root, outer] = coursesAround(process.cwd());
  if (root === undefined)
    throw new UserError(
      'There is no course here: neither this folder nor one above it holds tests/exercises. "npx descent-grader init" makes a new course.',
    );
  if (outer !== undefined)
    throw new UserError(
      `${root} is inside the course ${outer}, so it may be a submission: run the command there.`,
    );
  return root;
}

/** The page for authors, as a reader of the terminal would open it: the package has it, too. */
export const authoringPage = (): string =>
  path.relative(process.cwd(), path.join(ENGINE, 'docs/authoring.md'));
