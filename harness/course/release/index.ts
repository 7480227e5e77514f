/** Public entry point: writes the students' edition of the course. */
export { type Release, release } from './release.ts';
