/** Public entry point: grades a class and writes the results. */
export { type ClassOptions, gradeClass, mergeClass, type Results } from './grade-class.ts';
export { gradeCheckout } from './checkout.ts';
