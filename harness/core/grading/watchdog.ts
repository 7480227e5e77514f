import type { CheckGrade } from '../model/grades.generated.ts';
import { type Earlier, NOTHING } from '../model/stalls.ts';

/**
 * The connection of a grading to a watchdog in the parent thread, which ends a stage that no count of ticks can end and
 * then continues in another attempt. A stage is `LOADING`, the id of a check, `PICTURES` or `DIAGNOSIS`.
 */
export interface Watchdog extends Earlier {
  /** Called with the name of each stage as it begins, and again while a long stage makes progress. */
  readonly onProgress: (stage: string) => void;
  /** Called with the grade of each check that was run. */
  readonly onFinished: (grade: CheckGrade) => void;
}

/** Nothing is skipped, and progress is reported to no one. */
export const NO_WATCHDOG: Watchdog = { ...NOTHING, onProgress: () => {}, onFinished: () => {} };
