/** Public entry point: the only folder of the core that holds sentences for students. */
export { START } from './remarks.ts';
export { claimOf, say, sayInShort } from './en.ts';
