/** Public entry point: reads JSON files that people write, validates them and explains every problem. */
export type { ValueRule } from './parse.ts';
export { formatProblem, type FileProblem } from './problem.ts';
export { engineSchema, readBySchema } from './read-by-schema.ts';
