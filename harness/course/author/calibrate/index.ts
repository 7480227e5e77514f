/** Public entry point: calibrates the checks of exercises. */
export { calibrateAll } from './calibrate-all.ts';
export { renderCalibration } from './render.ts';
