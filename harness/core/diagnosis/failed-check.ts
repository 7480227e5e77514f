import type { AttemptLog } from '../checks/attempts.ts';
import type { Check } from '../checks/check.ts';
import type { ExportedFunctions } from '../checks/exercise-plan.ts';
import type { FailedRun } from '../checks/run.ts';

/** A check that a submission failed, and what was recorded. */
export interface FailedCheck extends FailedRun {
  readonly check: Check<ExportedFunctions>;
  /** Those that the check tries on every submission, the same objects as in the log. */
  readonly inputs: readonly unknown[];
  /** What the checks before did in the same instance, in order. */
  readonly earlier: readonly AttemptLog[];
}
