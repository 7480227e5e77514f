/** Public entry point: finds the causes of failed checks. */
export { diagnose } from './diagnosis.ts';
