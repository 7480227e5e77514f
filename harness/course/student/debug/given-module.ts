/** Module from which call files import the inputs of a student's test: the program that grades. */
export const GIVEN_MODULE = 'descent-grader/given';

/** Environment variable with the path of that program. */
export const PROGRAM_VARIABLE = 'DESCENT_GRADER_PROGRAM';
