/** Before the checks: reads and evaluates the student's file. */
export const LOADING = 'loading';
/** After the checks: runs the solution again at the counterexamples, for pictures and output. */
export const PICTURES = 'pictures';
/** Last stage: compares the submission with misconceptions. */
export const DIAGNOSIS = 'diagnosis';
