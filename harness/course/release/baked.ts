import { createHash } from 'node:crypto';
import type { Course, CourseExercise } from '../exercises/index.ts';

/** The file of the edition that holds the sealed `BakedCourse`. */
export const BAKED_FILE = 'exercises.bin';
/** The file of the program that grades, which is the key to it. */
export const PROGRAM_FILE = 'program.js';

/** An exercise without its functions, which are part of the program. */
export type BakedExercise = Omit<CourseExercise, 'grading' | 'factories'>;

/** Everything about a course that commands read from the project's files, as it was when the edition was made. */
export interface BakedCourse extends Omit<Course, 'root' | 'program' | 'exercises'> {
  readonly exercises: readonly BakedExercise[];
}

/** The points of hidden checks, by the id of the exercise. */
export type LaterPoints = ReadonlyMap<string, number>;

/** The data of a course: what is left of it as JSON. */
export function bake(
  { root: _root, program: _program, exercises, ...course }: Course,
  laterPoints: LaterPoints,
): BakedCourse {
  return {
    ...course,
    exercises: exercises.map(({ grading: _grading, factories: _factories, ...rest }) => {
      // The program has them as JavaScript; only their sentences are needed here.
      const misconceptions = rest.misconceptions.map((each) => ({ ...each, source: '' }));
      const data = { ...rest, misconceptions };
      const later = laterPoints.get(data.id) ?? 0;
      if (later === 0) return data;
      // A grade of an earlier release, with another maximum, must not be used again.
      const fingerprint = createHash('sha256').update(`${data.fingerprint} ${later}`).digest('hex');
      return { ...data, laterPoints: later, fingerprint: `sha256-${fingerprint}` };
    }),
  };
}
