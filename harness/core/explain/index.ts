/** Public entry point: a grade in, what people read about it out. The one source of every rendering. */
export {
  explainCheck,
  explainExercise,
  type CheckExplanation,
  type ExerciseExplanation,
  type Line,
} from './explain.ts';
export { harmless, harmlessLine } from './harmless.ts';
export { markOfStatus, OUTCOME_MARKS, STATUS_MARKS, type Mark, type MarkTone } from './marks.ts';
