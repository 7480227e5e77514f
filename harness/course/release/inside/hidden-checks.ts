import { UserError } from '../../exercises/user-error.ts';

/** Takes the place of `harness/course/exercises/hidden-checks.ts` in the students' edition. */
export function requireHiddenChecks(): never {
  throw new UserError("--hidden needs the course's own repository: the students' edition builds nothing");
}
