/** The module from which a program imports what a check gives to a test that a student wrote: the program that grades. */
export const GIVEN_MODULE = 'descent-grader/given';

/** The environment variable with the path of that program. */
export const PROGRAM_VARIABLE = 'DESCENT_GRADER_PROGRAM';
