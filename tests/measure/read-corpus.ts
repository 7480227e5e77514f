import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BrokenExercise } from '../../harness/core/model/broken-exercise.ts';
import { readFolder } from '../../harness/course/exercises/index.ts';
import { nearest } from '../../harness/course/files/nearest.ts';
import { sha256Of } from '../../harness/course/files/sha256.ts';
import { UserError } from '../../harness/course/files/user-error.ts';
import { listed } from '../../harness/course/model/listed.ts';
import { engineSchema, formatProblem, readBySchema, type Rule } from '../../harness/course/schema/index.ts';
import type { CorpusDescription, SolutionLabel } from './corpus.generated.ts';

const LABELS = 'labels.json';

/** A solution whose verdict is known. */
export interface LabelledSolution extends SolutionLabel {
  /** Its path in the folder of the corpus, with slashes. */
  readonly file: string;
  /** The id of its exercise. */
  readonly exercise: string;
  readonly source: string;
}

export interface Corpus {
  readonly title: string;
  /** `sha256-…` of all labels and solutions. */
  readonly hash: string;
  readonly isFrozen: boolean;
  /** In the order of their paths. */
  readonly solutions: readonly LabelledSolution[];
}

/** A corpus need not have solutions of every exercise. */
const solutionsIn = async (folder: string): Promise<Record<string, string>> =>
  existsSync(folder) ? readFolder(folder, '.ts') : {};

/** Where the labels and the files of a corpus do not agree. */
const ruleFor =
  (files: ReadonlyMap<string, string>): Rule<CorpusDescription> =>
  ({ solutions }) => {
    const faults = Object.entries(solutions).flatMap(([file, { verdict, witness }]) => {
      const pointer = `/solutions/${file.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (!files.has(file))
        return [{ pointer, message: `there is no ${file}`, suggestion: nearest(file, [...files.keys()]) }];
      if (verdict === 'wrong' && witness === undefined)
        return [{ pointer, message: 'a wrong solution needs a witness' }];
      return [];
    });
    const unlabelled = [...files.keys()].filter((file) => !Object.hasOwn(solutions, file));
    if (unlabelled.length > 0)
      faults.push({ pointer: '/solutions', message: `there is no label for ${listed(unlabelled)}` });
    return faults;
  };

/**
 * Reads a corpus: a folder with `labels.json`, and with the solutions in a folder for each exercise.
 * @param exercises the ids of the exercises
 * @throws UserError if there is none, or a frozen one has changed; BrokenExercise with the places of what is wrong in its labels
 */
export async function readCorpus(folder: string, exercises: readonly string[]): Promise<Corpus> {
  const name = path.join(folder, LABELS);
  const text = await readFile(name, 'utf8').catch(() => {
    throw new UserError(`${folder} is not a corpus: it has no ${LABELS}`);
  });
  const files = new Map<string, string>();
  for (const exercise of exercises)
    for (const [file, source] of Object.entries(await solutionsIn(path.join(folder, exercise))))
      files.set(`${exercise}/${file}`, source);
  const parsed = await readBySchema(text, name, engineSchema('corpus'), ruleFor(files));
  if (parsed.kind === 'invalid') throw new BrokenExercise(parsed.problems.map(formatProblem));
  const { title, frozen, solutions: labels } = parsed.value;
  const solutions = Object.entries(labels)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, label]) => ({
      ...label,
      file,
      exercise: path.posix.dirname(file),
      source: files.get(file)!,
    }));
  const hash = sha256Of(JSON.stringify(solutions));
  if (frozen !== undefined && frozen !== hash)
    throw new UserError(`${folder} is frozen, and has changed since: its hash is ${hash}`);
  return { title, hash, isFrozen: frozen !== undefined, solutions };
}
