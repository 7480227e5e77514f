/** Public entry point: the way from a failed check to the student's own debugger. */
export { runNatively } from './run-natively.ts';
export { isCallFile, writeCall } from './write-call.ts';
