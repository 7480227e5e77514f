import type { CheckGrade } from '../model/grades.generated.ts';

/** The stage before the checks: the student's file is read and evaluated. */
export const LOADING = 'loading';
/** The stage after the checks: the solution is run again at the counterexamples, for pictures and for its output. */
export const PICTURES = 'pictures';
/** The last stage: misconceptions are compared with the submission. */
export const DIAGNOSIS = 'diagnosis';

/**
 * The connection of a grading to a watchdog in the parent thread, which ends a stage that no count of ticks can end and
 * then continues in another attempt. A stage is `LOADING`, the id of a check, `PICTURES` or `DIAGNOSIS`.
 */
export interface Watchdog {
  /** Stages that did not finish in earlier attempts. */
  readonly skipped: ReadonlySet<string>;
  /** The checks that earlier attempts have finished, by id. They are not run again. */
  readonly finished: ReadonlyMap<string, CheckGrade>;
  /** Ticks that earlier attempts have used. */
  readonly spent: number;
  /** Called with the name of each stage as it begins, and again while a long stage makes progress. */
  readonly onProgress: (stage: string) => void;
  /** Called with the grade of each check that was run. */
  readonly onFinished: (grade: CheckGrade) => void;
}

/** Nothing is skipped, and progress is reported to no one. */
export const NO_WATCHDOG: Watchdog = {
  skipped: new Set(),
  finished: new Map(),
  spent: 0,
  onProgress: () => {},
  onFinished: () => {},
};
