/** Public entry point: formulas as MathML, for the tasks and the views. */
export { mathML } from './math-ml.ts';
