/** Public entry point: creates an exercise that already works. */
export { COMMANDS, createCourse } from './create-course.ts';
export { createExercise, newExercise } from './create-exercise.ts';
