/** Public entry point: questions about a solution, whose answers are known because it was run. */
export { askAbout, type Asking, type Sheet } from './ask.ts';
export { partText, shown, shownInOrder } from './answers.ts';
export { shortCalls, type ShortCalls } from './short-calls.ts';
