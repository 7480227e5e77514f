import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import { lockFolder } from '../../shared/files/open-locked.ts';
import { obstacleAbove, removeOwn } from '../../shared/files/own-files.ts';
import { readRegularFile } from '../../shared/files/regular-file.ts';
import { readSealed, seal } from '../../shared/files/sealed.ts';
import { sha256Of } from '../../shared/files/sha256.ts';
import { makeFolder, WriteError, writeAtomically } from '../../shared/files/write-file.ts';
import type { PointsChange, ClassStandings, Standings } from '../decisions/changes.ts';
import { type LastRun, readLastRun, type ClassRunOptions, writeLastRun } from './last-run.ts';
import { claimResults, JOURNAL, LAST_RUN, RESULTS } from './result-folder.ts';

/** The grade of one solution. Students with the same solution share it. */
export interface Result {
  readonly key: string;
  readonly grade: ExerciseGrade;
  /** Graded files; absent if none could be read. */
  readonly files?: SourceFiles;
}

/** Names of results and of temporary files of killed runs. */
const NAME = /^(?<name>[a-z0-9-]+\.sha256-[0-9a-f]{64}\.json)(?:\.\d+\.part)?$/;

const MAX_BYTES = 2 ** 28;

const MAX_REMARKS = 10;

/** Path of a result in `out`, with slashes. */
const nameOf = (exercise: string, key: string): string => `${RESULTS}/${exercise}.${key}.json`;

/** @returns `undefined` if there is none; `'damaged'` if its file has changed since */
export function readResult(out: string, exercise: string, key: string): Result | 'damaged' | undefined {
  try {
    const read = readRegularFile(path.join(out, nameOf(exercise, key)), MAX_BYTES);
    if (read.kind === 'refused') return 'damaged';
    const sealed = readSealed(Buffer.from(read.bytes).toString().trimEnd());
    const result = sealed?.value as Result | undefined;
    return sealed?.isUnchanged && result?.key === key && result.grade.id === exercise ? result : 'damaged';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'damaged';
  }
}

const isError = ({ status }: ExerciseGrade): boolean => status === 'harness-error';

const isGraded = (found: ReturnType<typeof readResult>): boolean =>
  typeof found === 'object' && !isError(found.grade);

/**
 * Graded solutions. `results/` has a file for each, named after the identity of its grade and written atomically: none is
 * graded twice, and a killed run loses nothing. Only identities are in memory, because the results of a large class may
 * not fit.
 */
export class ResultStore {
  readonly #out: string;
  readonly #unlock: () => Promise<void>;
  /** This run's, by submission and exercise. */
  readonly #keys = new Map<string, Map<string, string>>();
  readonly #remarks: string[] = [];
  #last: LastRun = {};
  #hasNew = false;

  private constructor(out: string, unlock: () => Promise<void>) {
    this.#out = out;
    this.#unlock = unlock;
  }

  /**
   * Claims and locks a folder. Results need no lock; the tables made of them and the decisions of people do.
   * @throws UserError if the folder holds other files; WriteError if it cannot be written, or another run has it
   */
  static async open(out: string): Promise<ResultStore> {
    await claimResults(out);
    const unlock = await lockFolder(out);
    if (unlock === undefined) throw new WriteError(`${out} is in use: another run is writing to this folder`);
    const store = new ResultStore(out, unlock);
    try {
      await store.#makeFolder();
      const { run, remark } = readLastRun(out);
      store.#last = run;
      if (remark !== undefined) store.#remarks.push(remark);
    } catch (error) {
      await unlock();
      throw error;
    }
    return store;
  }

  async #makeFolder(): Promise<void> {
    const obstacle = await obstacleAbove(this.#out, [`${RESULTS}/x`]);
    if (obstacle !== undefined) throw new WriteError(obstacle);
    await makeFolder(path.join(this.#out, RESULTS));
  }

  get standings(): ClassStandings {
    return this.#last.standings ?? {};
  }

  get options(): ClassRunOptions {
    return this.#last.options ?? {};
  }

  /** Number of decisions that the last complete run kept; at least 1 if an early version, which kept none, applied any. */
  get decisions(): number {
    const rows = Object.values(this.standings).flatMap((row) => Object.values(row));
    return this.#last.decisions ?? (rows.some(({ status }) => status === 'settled') ? 1 : 0);
  }

  get changes(): readonly PointsChange[] {
    return this.#last.changes ?? [];
  }

  standingsOf(submission: string): Standings {
    const { standings } = this;
    // A submission may be called `constructor`.
    return Object.hasOwn(standings, submission) ? standings[submission]! : {};
  }

  /** True if this run used all results of the last complete one, and graded nothing. */
  get isUnchanged(): boolean {
    return !this.#hasNew && this.#last.results === this.#identity;
  }

  get #identity(): string {
    const pairs = [...this.#keys].flatMap(([submission, row]) =>
      [...row].map(([exercise, key]) => JSON.stringify([submission, exercise, key])),
    );
    return sha256Of(pairs.toSorted().join('\n'));
  }

  /** Sentences on changed files, which do not count. */
  get remarks(): readonly string[] {
    const more = this.#remarks.length - MAX_REMARKS;
    const rest = `${this.#out}: … and ${more} more files like these`;
    return [...this.#remarks.slice(0, MAX_REMARKS), ...(more > 0 ? [rest] : [])];
  }

  #note(submission: string, exercise: string, key: string): void {
    getOrCreate(this.#keys, submission, () => new Map<string, string>()).set(exercise, key);
  }

  /** @returns true if the pair has a result, which an error of the harness is not */
  hasResult(submission: string, exercise: string, key: string): boolean {
    this.#note(submission, exercise, key);
    const found = readResult(this.#out, exercise, key);
    if (found === 'damaged')
      this.#remarks.push(
        `${path.join(this.#out, nameOf(exercise, key))}: the grade of ${submission} ${exercise} was changed after it was written, so it does not count`,
      );
    return isGraded(found);
  }

  /** An error replaces no result. @throws WriteError */
  async keep(submission: string, result: Result): Promise<void> {
    const { key, grade } = result;
    this.#note(submission, grade.id, key);
    this.#hasNew = true;
    // The same solution of another student may have been graded meanwhile.
    if (isError(grade) && isGraded(readResult(this.#out, grade.id, key))) return;
    await writeAtomically(path.join(this.#out, nameOf(grade.id, key)), `${seal(result).text}\n`);
  }

  keyOf(submission: string, exercise: string): string {
    const key = this.#keys.get(submission)?.get(exercise);
    if (key === undefined) throw new Error(`${submission} ${exercise} is not part of this run`);
    return key;
  }

  /** @throws WriteError if its file was changed meanwhile */
  read(submission: string, exercise: string): Result {
    const key = this.keyOf(submission, exercise);
    const found = readResult(this.#out, exercise, key);
    if (typeof found === 'object') return found;
    const file = path.join(this.#out, nameOf(exercise, key));
    throw new WriteError(`${file} was changed by another program during this run`);
  }

  /**
   * Describes the run for the next one, and removes unused results of its exercises, such as those of earlier solutions; a
   * shard, a run without a table, removes none.
   * @throws WriteError
   */
  async complete(run: Omit<LastRun, 'results'> = {}): Promise<void> {
    await writeLastRun(this.#out, { results: this.#identity, ...run });
    if (run.standings === undefined) return;
    const rows = [...this.#keys.values()];
    const used = new Set(rows.flatMap((row) => [...row].map(([id, key]) => nameOf(id, key))));
    const exercises = new Set(rows.flatMap((row) => [...row.keys()]));
    await this.#remove((name) => !used.has(name) && exercises.has(path.posix.basename(name).split('.')[0]!));
  }

  async #remove(isObsolete: (name: string) => boolean): Promise<void> {
    const names = (await readdir(path.join(this.#out, RESULTS))).map(
      (name) => NAME.exec(name)?.groups!['name'],
    );
    const own = names.flatMap((name) => (name === undefined ? [] : [`${RESULTS}/${name}`]));
    await removeOwn(this.#out, [...own, LAST_RUN, JOURNAL], isObsolete);
  }

  async forget(): Promise<void> {
    await this.#remove(() => true);
    await this.#makeFolder();
    this.#last = {};
    this.#remarks.length = 0;
  }

  close(): Promise<void> {
    return this.#unlock();
  }
}
