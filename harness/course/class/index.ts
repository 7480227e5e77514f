/** Public entry point: grades a class and writes the results. */
export { gradeCheckout } from './grade/checkout.ts';
export { type ClassOptions, type Results, gradeClass, mergeClass } from './grade/grade-class.ts';
export { readGroup } from './results/read-group.ts';
