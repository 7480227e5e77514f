import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { explainShows } from '../../../core/explain/index.ts';
import { courseIds, PUBLIC_SEED } from '../../shared/exercises/index.ts';
import { gradeOwnExercises } from '../index.ts';
import { callFile, callFileName } from './call-file.ts';
import { chooseCheck, chooseExercise, firstToDebug, NothingToDebug, requireLoaded } from './choose.ts';

const FOLDER = 'debug';

/** Whether a path from the project's folder is that of a call that was written. */
export const isCallFile = (root: string, file: string): boolean =>
  path.dirname(file) === FOLDER && existsSync(path.join(root, file));

/** What is to be debugged. */
interface Choice {
  /** Default: the first one of which a check fails. */
  readonly exercise: string | undefined;
  /** Default: the first one that fails. */
  readonly check: string | undefined;
  /** Default: the public one, as `npm test`. */
  readonly seed: number | undefined;
}

export interface WrittenCall {
  /** Its path from the project's folder. */
  readonly file: string;
  /** The title of the check that fails. */
  readonly title: string;
  readonly mayNotEnd: boolean;
}

/** Grades like `npm test`, and writes the call of a check that fails. @throws UserError where there is none */
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
