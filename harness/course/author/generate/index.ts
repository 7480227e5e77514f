/** Public entry point: generates files from schemas and checks. */
export { wrongExamples } from './examples.ts';
export { generate } from './generate.ts';
