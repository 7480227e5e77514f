/** The stage before the checks: the student's file is read and evaluated. */
export const LOADING = 'loading';
/** The stage after the checks: the solution is run again at the counterexamples, for pictures. */
export const PICTURES = 'pictures';
/** The last stage: misconceptions are compared with the submission. */
export const DIAGNOSIS = 'diagnosis';

/**
 * The connection of a grading to a watchdog in the parent thread, which ends a stage that no count of ticks can end and
 * then grades again without it. A stage is `LOADING`, the id of a check, `PICTURES` or `DIAGNOSIS`.
 */
export interface Watchdog {
  /** Stages that did not finish in earlier attempts. */
  readonly skipped: ReadonlySet<string>;
  /** Called with the name of each stage as it begins, and again while a long stage makes progress. */
  readonly onProgress: (stage: string) => void;
}

/** Nothing is skipped, and progress is reported to no one. */
export const NO_WATCHDOG: Watchdog = { skipped: new Set(), onProgress: () => {} };
