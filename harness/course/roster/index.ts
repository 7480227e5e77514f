/** Public entry point: what is known about the students of a class. */
export { describeStudents } from './describe-students.ts';
export { identify } from './identify.ts';
export { readRoster } from './read-roster.ts';
