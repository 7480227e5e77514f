/** What a thread runs. */
export { grade, strip } from './program.ts';
