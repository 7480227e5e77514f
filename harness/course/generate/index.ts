/** Public entry point: what follows from the schemas of the file formats, and from the checks. */
export { generateTypes } from './generate-types.ts';
export { specialRowsOf } from './special-rows.ts';
