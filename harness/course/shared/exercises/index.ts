/** Public entry point: reads the course and its exercises. */
export { BrokenExercise } from '../../../core/model/broken-exercise.ts';
export { identityOf, keyOf } from './fingerprints.ts';
export { forStudents } from './for-students.ts';
export { requireHiddenChecks } from './checks-files.ts';
export { matchExercises } from './match-exercises.ts';
export { fixtureFile } from './read-exercise.ts';
export * from './project.ts';
export { requireReachable } from './reachable.ts';
export { PUBLIC_SEED } from '../../../core/model/public-seed.ts';
