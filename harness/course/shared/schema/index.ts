/** Public entry point: reads JSON files that people write, validates them and explains every problem. */
export type { ValueRule as Rule } from './parse.ts';
export { formatProblem, type FileProblem as Problem } from './problem.ts';
export { engineSchema, readBySchema } from './read-by-schema.ts';
