/** Public entry point: calibrates the checks of exercises. */
export { calibrateAll, calibrationParts } from './calibrate-all.ts';
export { renderCalibration } from './render.ts';
