/** The door of the folder: the grader is graded here. */
export type { Calibration } from './calibrate.ts';
export { renderCalibration } from './render.ts';
export type { CalibrationTask } from './worker.ts';
/** What a pool of workers runs a `CalibrationTask` with. */
export const workerFile = new URL('./worker.mjs', import.meta.url).href;
