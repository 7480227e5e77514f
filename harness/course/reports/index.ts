/** Public entry point: writes the results of a run, and renders grades for the terminal. */
export { INDEX } from './html/page-names.ts';
export { reportClass } from './report-class.ts';
export * from './terminal/index.ts';
