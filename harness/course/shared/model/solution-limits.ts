/** TypeScript files of one exercise. */
export const MAX_FILES = 32;
/** Total size. The sandbox's own limit is lower, so that the sandbox explains it. */
export const MAX_BYTES = 1024 * 1024;
