/** Import of call files for the inputs of a student's test. It resolves to the grading program. */
export const GIVEN_MODULE = 'descent-grader/given';

/** Environment variable with that program's path. */
export const PROGRAM_VARIABLE = 'DESCENT_GRADER_PROGRAM';
