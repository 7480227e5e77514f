/**
 * Where a project keeps what can be made again: `node_modules/.cache`, or, in an installation that this user cannot write
 * or that everyone can, a folder of the user's own, which outlives the process if the user has a place for caches.
 * @param root the project's folder
 * @returns a folder that exists, in which the names of libraries are found and that no other user can write
 */
export function cacheFolder(root: string): string;
