/** Public entry point: turns a download into a class. */
export { importClass, type ImportedStudent, type ImportReport } from './import-class.ts';
export type { Outcome } from './outcome.ts';
export { readRecord } from './record.ts';
