/** The file of a solution that is graded; the others beside it count if it imports them. */
export const SOLUTION_FILE = 'solution.ts';

/** The files of a solution as text, by name within the exercise's folder: `{ 'solution.ts': '…' }`. */
export type SourceFiles = Readonly<Record<string, string>>;

/** Part of the message of the error that every function of a starter throws. */
export const STARTER_ERROR = 'not implemented yet';
