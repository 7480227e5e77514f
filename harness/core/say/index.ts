/** Public entry point: the sentences for students, which no other folder of the core holds. */
export { claimOf, say, sayInShort } from './en.ts';
export { sayQuestion } from './question.ts';
export type { InvalidSyntax } from './loading.ts';
export type { Blocked, Part, Remark } from './remarks.ts';
