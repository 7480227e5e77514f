/** Number of TypeScript files in the folder of one exercise. */
export const MAX_FILES = 32;
/** Total size of these files. The sandbox's own limit is lower, so that the sandbox explains it. */
export const MAX_BYTES = 1024 * 1024;
