/** Public entry point: turns a grade into the lines that every report shows. */
export {
  ALL_BLOCKED,
  explainCheck,
  explainExercise,
  explainPending,
  type CheckExplanation,
  type ExerciseExplanation,
  type Line,
} from './explain.ts';
export { markOfStatus, OUTCOME_MARKS, STATUS_MARKS, type Mark, type MarkTone } from './marks.ts';
export { explainWeightings, labelOf } from './weighting.ts';
export { sanitize, sanitizeLine } from './sanitize.ts';
