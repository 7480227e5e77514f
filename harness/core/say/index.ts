/** Public entry point: the only folder of the core that holds sentences for students. */
export { claimOf, say, sayInShort } from './en.ts';
export { sayBecause, sayQuestion } from './question.ts';
