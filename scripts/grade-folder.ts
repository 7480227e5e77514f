import { completeShard, type FolderOptions, withGradedFolder } from '../harness/course/classes/index.ts';
import { PUBLIC_SEED, readCourse } from '../harness/course/exercises/index.ts';
import { UserError } from '../harness/course/files/user-error.ts';
import { describeStudents, readRoster } from '../harness/course/roster/index.ts';
import { showProgress } from './progress.ts';
import { ROOT } from './root.ts';

export interface GradeOptions extends Omit<
  FolderOptions,
  'root' | 'folder' | 'seed' | 'showProgress' | 'describeStudents'
> {
  /** Default: the seed of `course.json`, or else the public one. */
  readonly seed?: number;
  /** A CSV file about the students. */
  readonly roster?: string;
}

const SEED_IS_PUBLIC = `Students can know these inputs, because seed ${PUBLIC_SEED} is public. To set another one: --seed N, or "seed" in course.json.`;

/**
 * Grades a submission or a class into `out`, and prints a summary.
 * @returns whether all points are known: none are pending
 * @throws UserError, BrokenExercise
 */
export async function grade(folder: string, options: GradeOptions): Promise<boolean> {
  const { out, shard } = options;
  if (shard !== undefined && options.settle !== undefined)
    throw new UserError('--settle decides about the whole class: give it to "npm run grade -- merge".');
  const seed = options.seed ?? (await readCourse(ROOT)).seed;
  const roster = options.roster === undefined ? undefined : await readRoster(options.roster);
  const whoIs = (ids: readonly string[]) => describeStudents(folder, ids, roster);
  return withGradedFolder(
    { root: ROOT, folder, ...options, seed: seed ?? PUBLIC_SEED, describeStudents: whoIs, showProgress },
    async (graded) => {
      if (seed === undefined) process.stderr.write(`${SEED_IS_PUBLIC}\n`);
      if (shard === undefined) {
        // Loaded now: it brings TypeScript's scanner and the plots, which the grading here does not need.
        const { showResults } = await import('./results.ts');
        return showResults(out, graded);
      }
      await graded.journal.complete();
      await completeShard(out, shard, graded.run);
      process.stdout.write(
        `Shard ${shard.index} of ${shard.of} is graded. To join all shards: npm run grade -- merge OUT... --out DIR\n`,
      );
      return true;
    },
  );
}
