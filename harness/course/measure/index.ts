/** Public entry point: how true the grades are, measured with solutions whose verdict is known. */
export { isAccepted, isRejected } from './figures.ts';
export { measure, unproved } from './measure.ts';
export { readCorpus } from './read-corpus.ts';
export { renderMeasurement } from './render.ts';
