/** Public entry point: questions about a solution, whose answers are known because it was run. */
export { type Ask, prepareQuestions, type Sheet } from './ask.ts';
export { hasRecord, optionText } from './options.ts';
