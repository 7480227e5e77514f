/** How a parent watches over a grading, to end it where no count does. */
export interface Watch {
  /**
   * Stages that did not finish in earlier attempts and are left out: ids of checks, `LOADING`, `PICTURES`,
   * `DIAGNOSIS`.
   */
  readonly givenUp: ReadonlySet<string>;
  /** Told the name of each stage as it begins. */
  readonly begins: (stage: string) => void;
}

/** The stage before the checks: reading and evaluating the student's file. */
export const LOADING = 'loading';
/** The stage after the checks: the answers at the counterexamples, to be drawn. */
export const PICTURES = 'pictures';
/** The last stage: looking for the misconception behind the failures. */
export const DIAGNOSIS = 'diagnosis';

/** Nobody watches: everything is tried. */
export const UNWATCHED: Watch = { givenUp: new Set(), begins: () => {} };
