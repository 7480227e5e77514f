/** First: reads and evaluates the student's file. */
export const LOADING = 'loading';
/** After the checks: runs counterexamples again, for pictures and output. */
export const PICTURES = 'pictures';
/** Last: compares the submission with misconceptions. */
export const DIAGNOSIS = 'diagnosis';
