/**
 * A program's name with the engine's version.
 * @param fingerprint of the program
 * @param engine the engine's folder
 */
export function nameProgram(fingerprint: string, engine?: string): string;
