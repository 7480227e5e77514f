/** Public entry point: finds the causes of failed checks. */
export { diagnose, memoryOf, proofOf } from './diagnosis.ts';
