import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as exercises from '../../exercises/index.ts';
import { PUBLIC_SEED } from '../../exercises/index.ts';
import { UserError } from '../../files/user-error.ts';
import { BAKED_FILE, type BakedCourse, PROGRAM_FILE } from '../baked.ts';
import { unseal } from '../seal.ts';

// Takes the place of `harness/course/exercises/project.ts` in the students' edition, where no file of an exercise can be
// read: everything was baked in, fingerprints too.

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

const exerciseOf = (wanted: string): exercises.CourseExercise =>
  bakedCourse().exercises.find(({ id }) => id === wanted)!;

export const exerciseIds: typeof exercises.exerciseIds = async () => ids();

export const courseIds: typeof exercises.courseIds = async () => ids();

/** The course's own seed must not be known to students. */
export const readCourse: typeof exercises.readCourse = async () => ({ ...bakedCourse(), seed: PUBLIC_SEED });

export const faultsOfTasks: typeof exercises.faultsOfTasks = async () => [];

export const courseCode: typeof exercises.courseCode = async () => undefined;

export const placeOfCheck: typeof exercises.placeOfCheck = async () => undefined;

export const loadCourse: typeof exercises.loadCourse = async (root, wanted) => {
  const { fingerprint } = bakedCourse();
  return {
    ...bakedCourse(),
    root,
    program: here(PROGRAM_FILE),
    rightSolutions: new Map(
      wanted.map((id) => {
        const { fingerprint: own } = exerciseOf(id);
        return [id, { files: [], fingerprint: `${process.version} ${fingerprint} ${own}` }];
      }),
    ),
    exercises: wanted.map(exerciseOf),
  };
};
