/** Public entry point: creates an exercise that already works. */
export { createCourse } from './create-course.ts';
export { createExercise, newExercise } from './create-exercise.ts';
