// The text of the program that grades takes the place of this module.

/** The service for threads. */
export const grade: unknown = undefined;
