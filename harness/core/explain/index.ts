/** Public entry point: turns a grade into the lines that every report shows. */
export { isFailure, statementOf } from './check-lines.ts';
export {
  explainCheck,
  explainDecision,
  explainExercise,
  explainOpen,
  explainPending,
  type CheckExplanation,
  type ExerciseExplanation,
} from './explain.ts';
export { inWords } from './in-words.ts';
export { Explanations, ranked } from './rank.ts';
export { forAuthors, labelledText } from './for-authors.ts';
export { formatInputs, formatValue } from './format-values.ts';
export { forStudents, type Line, types } from './line.ts';
export {
  isDecided,
  markOfCheck,
  markOfStatus,
  OUTCOME_MARKS,
  STATUS_MARKS,
  type Mark,
  type MarkTone,
} from './marks.ts';
export { explainWeightings, labelOf } from './weighting.ts';
export { sanitize, sanitizeLine } from './sanitize.ts';
export { asShown, explainShows, submissionAsShown } from './shows.ts';
export { startOf, tellingSentence } from './start.ts';
