import type { Course, CourseExercise } from '../exercises/index.ts';

/** The file of the edition that holds the sealed `BakedCourse`. */
export const BAKED_FILE = 'exercises.bin';
/** The file of the program that grades, which is the key to it. */
export const PROGRAM_FILE = 'program.js';

/** An exercise without its functions, which are part of the program. */
export type BakedExercise = Omit<CourseExercise, 'grading'>;

/** Everything about a course that commands read from the project's files, as it was when the edition was made. */
export interface BakedCourse extends Omit<Course, 'root' | 'program' | 'exercises'> {
  readonly exercises: readonly BakedExercise[];
}

/** The data of a course: what is left of it as JSON. */
export function bake({ root: _root, program: _program, exercises, ...course }: Course): BakedCourse {
  return { ...course, exercises: exercises.map(({ grading: _grading, ...data }) => data) };
}
