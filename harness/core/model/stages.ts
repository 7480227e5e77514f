/** First stage: reads and evaluates the student's file. */
export const LOADING = 'loading';
/** Stage after the checks: runs counterexamples again, for pictures and output. */
export const PICTURES = 'pictures';
/** Last stage: compares the submission with misconceptions. */
export const DIAGNOSIS = 'diagnosis';
