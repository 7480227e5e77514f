import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as exercises from '../../../shared/exercises/index.ts';
import { identityOf, PUBLIC_SEED } from '../../../shared/exercises/index.ts';
import { UserError } from '../../../shared/files/user-error.ts';
import { BAKED_FILE, type BakedCourse, PROGRAM_FILE } from '../baked.ts';
import { unseal } from '../seal.ts';

// Replaces `harness/course/shared/exercises/project.ts` in the students' edition, which bakes in all files and fingerprints.

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

class ChangedEdition extends UserError {
  override name = 'ChangedEdition';
  // The call was right.
  override readonly exitStatus = 1;
}

let baked: BakedCourse | undefined;

function bakedCourse(): BakedCourse {
  try {
    baked ??= JSON.parse(unseal(readFileSync(here(BAKED_FILE)), readFileSync(here(PROGRAM_FILE), 'utf8')));
    return baked!;
  } catch (cause) {
    throw new ChangedEdition(
      'The folder harness/ is incomplete or was changed. To get it back: git checkout -- harness',
      { cause },
    );
  }
}

const ids = (): string[] => bakedCourse().exercises.map(({ id }) => id);

export const exerciseIds: typeof exercises.exerciseIds = async () => ids();

export const courseIds: typeof exercises.courseIds = async () => ids();

/** The course's own seed must not be known to students. */
export const readCourse: typeof exercises.readCourse = async () => ({ ...bakedCourse(), seed: PUBLIC_SEED });

export const faultsOfTasks: typeof exercises.faultsOfTasks = async () => [];

export const placeOfCheck: typeof exercises.placeOfCheck = async () => undefined;

export const loadCourse: typeof exercises.loadCourse = async (root, wanted) => {
  const course = bakedCourse();
  const own = course.exercises.filter(({ id }) => wanted.includes(id));
  const fingerprintOf = (exercise: exercises.CourseExercise): string =>
    identityOf(process.version, course.fingerprint, exercise.fingerprint);
  return {
    ...course,
    root,
    program: here(PROGRAM_FILE),
    exercises: own,
    shows: {},
    rightSolutions: new Map(own.map((one) => [one.id, { files: [], fingerprint: fingerprintOf(one) }])),
  };
};
