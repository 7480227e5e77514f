import { keptFiles } from '../bundle/index.mjs';
import { type Course, identityOf } from '../exercises/index.ts';
import { UserError } from '../files/user-error.ts';
import type { SelfCheckOptions } from './run-right-solutions.ts';

class FailedSelfCheck extends UserError {
  override name = 'FailedSelfCheck';
}

const NOTHING_IS_GRADED = 'Nothing is graded: correct the fixture, the check or the solution first.';

/**
 * Requires references and variants to pass all checks, hidden ones too, under the run's seed. Passes are cached by identity.
 * @throws UserError with place, title and both values for each failure; NoThreadStarts
 */
export async function selfCheck(course: Course, options: SelfCheckOptions): Promise<void> {
  const { root, exercises, rightSolutions } = course;
  const good = keptFiles(root, 'self-checks');
  const keyOf = (id: string): string => identityOf(rightSolutions.get(id)!.fingerprint, options.seed);
  const unknown = exercises.filter(({ id }) => good.find(keyOf(id)) === undefined);
  if (unknown.length === 0) return;
  // Loaded only after a change.
  const { runRightSolutions } = await import('./run-right-solutions.ts');
  const { describeFailures } = await import('./describe-failures.ts');
  const graded = await runRightSolutions(course, unknown, options);
  const lines: string[] = [];
  for (const plan of unknown) {
    const failures = await describeFailures(course, plan, graded.get(plan.id)!);
    if (failures.length === 0) good.keep(keyOf(plan.id), '');
    lines.push(...failures);
  }
  if (lines.length > 0) throw new FailedSelfCheck([...lines, NOTHING_IS_GRADED]);
}
