/** The door of the folder: grades go in, texts for people and for other programs come out. */
export { renderChanges, toChangesCsv } from './changes.ts';
export { resultFiles } from './files.ts';
export { toGradebook } from './gradebook.ts';
export { gradesJson } from './grades-json.ts';
export { renderScoreboard, type Score } from './scoreboard.ts';
export { renderNotes, renderSummary } from './summary.ts';
export { renderExercise } from './terminal.ts';
export { colourful, harmlessLine, type Page, plain } from './text.ts';
