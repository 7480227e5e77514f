/** The file of a solution that is graded; the others beside it count if it imports them. */
export const SOLUTION_FILE = 'solution.ts';
