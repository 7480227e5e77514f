/** Graded file; the others of a solution count if this one imports them. */
export const SOLUTION_FILE = 'solution.ts';

/** Texts by name within the exercise's folder: `{ 'solution.ts': '…' }`. */
export type SourceFiles = Readonly<Record<string, string>>;

/** Part of the error message of every function of a starter. */
export const STARTER_ERROR = 'not implemented yet';
