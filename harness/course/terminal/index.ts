/** Public entry point: renders grades as lines of text for a terminal. */
export { renderChanges } from './changes.ts';
export { renderClassTable, renderNotes, renderPending, renderDecisionForm } from './class-table.ts';
export { renderExercise } from './exercise.ts';
export { needsPerson, renderImport } from './import-table.ts';
export { type FeedbackSummary, renderFeedback } from './feedback.ts';
export { linesToText } from './lines.ts';
export { renderOwnGrades } from './own-grades.ts';
export { showProgress } from './progress.ts';
export { colourful, columnsOf, plain, type Screen } from './screen.ts';
