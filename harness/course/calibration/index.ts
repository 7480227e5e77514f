/** The door of the folder: the grader is graded here. */
export { calibrateAll } from './calibrate-all.ts';
export { renderCalibration } from './render.ts';
