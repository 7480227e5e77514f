/** Public entry point: renders grades as text for a terminal. */
export { renderExercise, TONE_STYLES } from './exercise.ts';
export { explained, textOfLines } from './explained.ts';
export { linesToText, renderLine } from './lines.ts';
export { type ProgressDisplay, showProgress } from './progress.ts';
export {
  colourful,
  columnsOf,
  cut,
  displayWidth,
  fit,
  plain,
  type Screen,
  type Style,
  wrap,
  wrapProse,
} from './screen.ts';
