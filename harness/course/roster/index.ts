/** Public entry point: what is known about the students of a class. */
export { describeStudents, identify } from './describe-students.ts';
export { delimiterOf, readCsv } from './read-csv.ts';
export { readRoster } from './read-roster.ts';
