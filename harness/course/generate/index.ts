/** Public entry point: what follows from the schemas of the file formats. */
export { generateTypes } from './generate-types.ts';
