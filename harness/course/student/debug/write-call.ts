import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { explainShows } from '../../../core/explain/index.ts';
import { courseIds, PUBLIC_SEED } from '../../shared/exercises/index.ts';
import { gradeOwnExercises } from '../index.ts';
import { callFile, callFileName } from './call-file.ts';
import { chooseCheck, chooseExercise, firstToDebug, NothingToDebug, requireLoaded } from './choose.ts';

const FOLDER = 'debug';

/** @param file relative to the project */
export const isCallFile = (root: string, file: string): boolean =>
  path.dirname(file) === FOLDER && existsSync(path.join(root, file));

interface Choice {
  /** Default: the first with a failed check. */
  readonly exercise: string | undefined;
  /** Default: the first failed one. */
  readonly check: string | undefined;
  /** Default: the public seed. */
  readonly seed: number | undefined;
}

export interface WrittenCall {
  readonly file: string;
  readonly title: string;
  readonly mayNotEnd: boolean;
}

/** Grades as `npm test` does, and writes a failing call. @throws UserError if there is none */
export async function writeCall(
  root: string,
  { exercise, check, seed = PUBLIC_SEED }: Choice,
): Promise<WrittenCall> {
  const words = exercise === undefined ? [] : [chooseExercise(await courseIds(root), exercise)];
  const grades = await gradeOwnExercises({ root, words, seed, forDebugger: true, teaches: true });
  const own = grades.find(({ grade }) => grade.id === words[0]) ?? firstToDebug(grades);
  requireLoaded(own);
  const { id } = own.grade;
  if (own.shows === 'title' || own.shows === 'points')
    throw new NothingToDebug(
      `${explainShows([{ id, shows: own.shows }]).join('')} There is no call to make.`,
    );
  const chosen = chooseCheck(own.grade, check);
  const file = `${FOLDER}/${callFileName(id, chosen.id)}`;
  await mkdir(path.join(root, FOLDER), { recursive: true });
  await writeFile(path.join(root, file), callFile(id, chosen));
  return { file, title: chosen.title!, mayNotEnd: chosen.outcome === 'limit' };
}
