import { type Course, type CourseExercise, identityOf } from '../../shared/exercises/index.ts';
import type { UpdatedFolder } from '../../shared/files/update-folder.ts';

/** The folder of a students' edition. */
export const EDITION: UpdatedFolder = {
  what: 'an earlier release',
  list: 'harness/release.json',
  // These files are not meant to be edited, and belong together.
  replaces: (name) => name.startsWith('harness/'),
};

/** The file of the edition that holds the sealed `BakedCourse`. */
export const BAKED_FILE = 'exercises.bin';
/** The file of the program that grades, which is the key to it. */
export const PROGRAM_FILE = 'program.js';
/** The folder of the edition that holds the explore page. */
export const PAGE_FOLDER = 'page';

/** The id of the exercise that shows that the grader works: no exercise of a course has it. */
export const SELF_TEST = 'self-test';

/** Everything about a course that commands read from the project's files, as it was when the edition was made. */
export type BakedCourse = Omit<Course, 'root' | 'program' | 'rightSolutions' | 'shows'>;

/** The points of hidden checks, by the id of the exercise. */
export type LaterPoints = ReadonlyMap<string, number>;

/** Adds the points of hidden checks, which a grade then counts in its maximum. */
export function withLaterPoints(course: Course, laterPoints: LaterPoints): Course {
  const exercises = course.exercises.map((exercise): CourseExercise => {
    const later = laterPoints.get(exercise.id) ?? 0;
    if (later === 0) return exercise;
    // A grade of an earlier release, with another maximum, must not be used again.
    const fingerprint = identityOf(exercise.fingerprint, later);
    const maxPoints = exercise.maxPoints + later;
    return { ...exercise, maxPoints, laterPoints: later, fingerprint };
  });
  return { ...course, exercises };
}

/** The data of a course: what is left of it as JSON. */
export function bake({
  root: _root,
  program: _program,
  rightSolutions: _right,
  shows: _shows,
  exercises,
  ...course
}: Course): BakedCourse {
  return {
    ...course,
    exercises: exercises.map(({ misconceptions, ...data }) => ({
      ...data,
      // An answer: the checks have it as minified JavaScript, and nothing needs its text.
      referenceFiles: {},
      // The program has them as JavaScript; only their sentences are needed here.
      misconceptions: misconceptions.map((each) => ({ ...each, source: '' })),
    })),
  };
}
