/** Public entry point: finds the causes of failed checks. */
export { diagnose, memoryOf } from './diagnosis.ts';
