/** Public entry point: reads the exercises of the project from their files. */
export { BrokenExercise } from '../../core/checks/broken-exercise.ts';
export type { ExercisePlan } from '../../core/checks/exercise-plan.ts';
export { exerciseIds, loadExercise, readFolder } from './load-exercise.ts';
export { matchExercises } from './match-exercises.ts';
