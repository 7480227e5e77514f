/** Public entry point: where the inputs of checks come from. */
export { type Input, inputsFrom, type Origin } from './input.ts';
export { inputsOf } from './inputs-of.ts';
