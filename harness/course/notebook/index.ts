/** Public entry point: the figures of the notebook. */
export { notebookFigures } from './figures.ts';
