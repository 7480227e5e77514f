/** Public entry point: the way from a failed check to the student's own debugger. */
export { callFile, callFileName } from './call-file.ts';
export { chooseCheck, chooseExercise, firstToDebug, requireLoaded } from './choose.ts';
export { loaderFile } from './loader-file.ts';
