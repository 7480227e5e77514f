/** Public entry point: solutions that are the same code, whatever their names, comments and types. */
export { findLookAlikes, type LookAlikes, type NormalizedSolution, type Origin } from './look-alikes.ts';
export { normalForm } from './normal-form.ts';
