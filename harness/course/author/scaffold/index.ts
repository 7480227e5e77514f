/** Public entry point: creates courses and exercises that already work. */
export { COMMANDS, createCourse } from './create-course.ts';
export { createExercise } from './create-exercise.ts';
export { createMisconception } from './create-misconception.ts';
