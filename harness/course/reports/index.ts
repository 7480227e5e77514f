/** Public entry point: writes the results of a run. */
export { INDEX } from './page-names.ts';
export { reportClass } from './report-class.ts';
