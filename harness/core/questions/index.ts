/** Public entry point: questions about a solution, whose answers are known because it was run. */
export { askAbout, type Sheet } from './ask.ts';
export { optionText, partText } from './options.ts';
export { shortCalls, type ShortCalls } from './short-calls.ts';
