/** Public entry point: turns a download into a class. */
export { type Identified, importClass } from './import-class.ts';
export { needsPerson, renderImport } from './import-table.ts';
export { fullNameOf, type GivenName, keyOf, type NamedId, readNames } from './names.ts';
export { type ImportedSubmission, type ImportRecord, readRecord } from './record.ts';
export { stillUndecided } from './undecided.ts';
