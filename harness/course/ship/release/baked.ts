import { type Course, type CourseExercise, identityOf } from '../../shared/exercises/index.ts';
import type { UpdatedFolder } from '../../shared/files/update-folder.ts';

/** The folder of a students' edition. */
export const EDITION: UpdatedFolder = {
  what: 'an earlier release',
  list: 'harness/release.json',
  // These files are not meant to be edited, and belong together.
  replaces: (name) => name.startsWith('harness/'),
};

/** The sealed `BakedCourse`. */
export const BAKED_FILE = 'exercises.bin';
/** The program that grades, which is the key to it. */
export const PROGRAM_FILE = 'program.js';
export const PAGE_FOLDER = 'page';

/** The id of the exercise that shows that the grader works; no course has such an id. */
export const SELF_TEST = 'self-test';

/** The data that commands read from a course's files, as of the release. */
export type BakedCourse = Omit<Course, 'root' | 'program' | 'rightSolutions' | 'shows'>;

/** Points of hidden checks by exercise. */
export type LaterPoints = ReadonlyMap<string, number>;

/** Adds the points of hidden checks, which a grade then counts in its maximum. */
export function withLaterPoints(course: Course, laterPoints: LaterPoints): Course {
  const exercises = course.exercises.map((exercise): CourseExercise => {
    const later = laterPoints.get(exercise.id) ?? 0;
    if (later === 0) return exercise;
    // A grade of an earlier release may have another maximum.
    const fingerprint = identityOf(exercise.fingerprint, later);
    const maxPoints = exercise.maxPoints + later;
    return { ...exercise, maxPoints, laterPoints: later, fingerprint };
  });
  return { ...course, exercises };
}

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
      // An answer, which the checks have as minified JavaScript.
      referenceFiles: {},
      // The program has their code.
      misconceptions: misconceptions.map((each) => ({ ...each, source: '' })),
    })),
  };
}
