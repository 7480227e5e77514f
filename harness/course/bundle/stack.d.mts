/**
 * Replaces positions in bundles by positions in the source files.
 * @param stack the `stack` of an error
 */
export function originalStack(stack: string): string;

/**
 * Where in the author's files an error was thrown, such as `tests/exercises/01-loss/checks.ts:12`.
 * @param root the course's folder
 * @param engine the engine's folder
 * @returns the innermost place outside of the engine and of libraries; `undefined` if there is none. A file outside of the project is
 * shown by the end of its path only, so that grades do not depend on where it is.
 */
export function thrownAt(error: unknown, root: string, engine?: string): string | undefined;
