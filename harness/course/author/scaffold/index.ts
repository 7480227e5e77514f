/** Public entry point: creates an exercise that already works. */
export { COMMANDS, createCourse } from './create-course.ts';
export { createExercise } from './create-exercise.ts';
