/** Public entry point: turns a download into a class. */
export { importClass } from './import-class.ts';
export { needsPerson, renderImport } from './import-table.ts';
export { identify } from '../roster/identify.ts';
export { readRoster } from '../roster/read-roster.ts';
