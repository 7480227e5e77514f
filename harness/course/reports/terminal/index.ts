/** Public entry point: grades as text for a terminal. */
export { renderChanges } from './changes.ts';
export { renderClassTable, renderNotes, renderPending } from './class-table.ts';
export { renderExercise } from './exercise.ts';
export { colourful, plain, type Page } from './page.ts';
export { renderScoreboard, type Score } from './scoreboard.ts';
