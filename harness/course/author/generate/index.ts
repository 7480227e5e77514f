/** Public entry point: what follows from the schemas of the file formats, and from the checks. */
export { generate } from './generate.ts';
