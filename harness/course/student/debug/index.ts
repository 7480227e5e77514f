/** Public entry point: runs a failed check in the student's debugger. */
export { runNatively } from './run-natively.ts';
export { isCallFile, writeCall } from './write-call.ts';
