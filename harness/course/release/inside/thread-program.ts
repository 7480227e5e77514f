/** What a thread runs. */
export { grade } from './program.ts';
