/** Public entry point: reads JSON files, validates them and explains every problem in words. */
export * as own from './own-format.ts';
export { parseOwn, type Rule } from './parse.ts';
export { formatProblem, type Problem } from './problem.ts';
export { engineSchema, readBySchema } from './read-by-schema.ts';
