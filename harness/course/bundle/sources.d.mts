/**
 * @param root the folder whose `package.json` has the version
 * @param fingerprint of the program
 */
export function nameProgram(root: string, fingerprint: string): string;
