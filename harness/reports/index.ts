/** The door of the folder: grades go in, texts for people and for other programs come out. */
export { resultFiles } from './files.ts';
export { toGradebook } from './gradebook.ts';
export { renderScoreboard, type Score } from './scoreboard.ts';
export { renderNotes, renderSummary } from './summary.ts';
export { renderExercise } from './terminal.ts';
export { colourful, harmlessLine, type Page, plain } from './text.ts';
