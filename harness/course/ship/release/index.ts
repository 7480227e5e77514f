/** Public entry point: writes the students' edition of the course. */
export { releaseForClassroom50 } from './classroom50.ts';
export { type Release, release } from './release.ts';
