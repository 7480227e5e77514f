/** The door of the folder: one submission of one exercise goes in, its grade comes out. */
export { type ExercisePlan, exerciseIds, loadExercise } from './exercise-plan.ts';
export { BrokenExercise } from './fixtures.ts';
export { unreadable } from './exercise-grade.ts';
export { type Grader, withGrader } from './grader.ts';
