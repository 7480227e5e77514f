import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BrokenExercise } from '../../../core/model/broken-exercise.ts';
import { nearest } from '../files/nearest.ts';
import type { CourseDescription, CourseExerciseDescription } from '../model/course.generated.ts';
import { engineSchema, formatProblem, readBySchema, type ValueRule } from '../schema/index.ts';
import { exerciseIds } from './read-exercise.ts';
import { throwUnreadable } from './unreadable.ts';

const COURSE_FILE = 'course.json';

export interface CourseSettings extends Omit<CourseDescription, '$schema' | 'exercises'> {
  /** At least one, in the order of the course. */
  readonly exercises: readonly CourseExerciseDescription[];
}

/** Rejects unknown and repeated exercises, and lists without a required one. */
function ruleFor(ids: readonly string[]): ValueRule<CourseDescription> {
  return ({ exercises }) => {
    if (exercises === undefined) return [];
    const faults = exercises.flatMap(({ id }, k) => {
      const pointer = `/exercises/${k}/id`;
      if (exercises.findIndex((other) => other.id === id) < k)
        return [{ pointer, message: `"${id}" is listed twice` }];
      if (ids.includes(id)) return [];
      return [
        {
          pointer,
          message: `there is no exercise "${id}" in tests/exercises`,
          suggestion: nearest(id, ids),
        },
      ];
    });
    const counts = exercises.some(({ role = 'required' }) => role === 'required');
    if (!counts) faults.push({ pointer: '/exercises', message: 'at least one exercise must be required' });
    return faults;
  };
}

/**
 * Reads `course.json`. Without it, the course consists of all exercises.
 * @throws BrokenExercise with file:line:column of every problem
 */
export async function readCourse(root: string): Promise<CourseSettings> {
  const ids = await exerciseIds(root);
  const text = await readFile(path.join(root, COURSE_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    return throwUnreadable(COURSE_FILE, error);
  });
  const parsed = await readBySchema(text, COURSE_FILE, engineSchema('course'), ruleFor(ids));
  if (parsed.kind === 'invalid') throw new BrokenExercise(parsed.problems.map(formatProblem));
  const { $schema: _, exercises = ids.map((id) => ({ id })), ...settings } = parsed.value;
  return { ...settings, exercises };
}

/** In the order of the course. @throws BrokenExercise */
export const courseIds = async (root: string): Promise<string[]> =>
  (await readCourse(root)).exercises.map(({ id }) => id);
