/** Public entry point: grades in, texts for people and for other programs out. */
export { INDEX } from './html/index.ts';
export { reportClass } from './report-class.ts';
export * from './terminal/index.ts';
export { RESULTS } from './write-results.ts';
