/** TypeScript files in the folder of one exercise; a solution needs a handful. */
export const MAX_FILES = 32;
/** The size of all these files together. It is above the sandbox's own limit, so that the sandbox explains that limit. */
export const MAX_BYTES = 1024 * 1024;
