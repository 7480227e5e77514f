/** Public entry point: creates an exercise that already works. */
export { askForExercise } from './ask-for-exercise.ts';
export { createCourse } from './create-course.ts';
export { createExercise, requireFreeId } from './create-exercise.ts';
