/** Part of the message of the error that every function of a starter throws. */
export const STARTER_ERROR = 'not implemented yet';
