/** Public entry point: generates files from schemas and checks. */
export { generate } from './generate.ts';
