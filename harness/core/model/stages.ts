/** The stage before the checks: the student's file is read and evaluated. */
export const LOADING = 'loading';
/** The stage after the checks: the solution is run again at the counterexamples, for pictures and for its output. */
export const PICTURES = 'pictures';
/** The last stage: misconceptions are compared with the submission. */
export const DIAGNOSIS = 'diagnosis';
