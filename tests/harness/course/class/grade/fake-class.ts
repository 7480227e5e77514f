import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import {
  type PointsChange,
  type ClassStandings,
  tableOf,
} from '../../../../../harness/course/class/decisions/changes.ts';
import { Decisions } from '../../../../../harness/course/class/decisions/decisions.ts';
import { discover } from '../../../../../harness/course/class/grade/discover.ts';
import { gradePairs, pairsOf } from '../../../../../harness/course/class/grade/grade-pairs.ts';
import {
  gradedSubmissions,
  type RunDescription,
} from '../../../../../harness/course/class/grade/graded-submissions.ts';
import { completeShard, itemsOfShard, type Shard } from '../../../../../harness/course/class/grade/shards.ts';
import { ResultStore } from '../../../../../harness/course/class/results/store.ts';
import type { CourseExercise } from '../../../../../harness/course/shared/exercises/index.ts';
import type { DescribedStudents } from '../../../../../harness/course/shared/model/students.ts';
import type { Grade, Grader } from '../../../../../harness/course/shared/workers/index.ts';
import { scheduleByKind } from '../../../../../harness/course/shared/workers/scheduler.ts';

/** As much of an exercise as grading a class needs. @param version a digit */
export const fakePlan = (id: string, version = 1): CourseExercise =>
  ({
    id,
    title: `Title of ${id}`,
    maxPoints: 10,
    fingerprint: `sha256-${String(version).repeat(64)}`,
    grading: { checks: [] },
  }) as unknown as CourseExercise;

export const PLANS = [fakePlan('01-loss'), fakePlan('04-momentum')];

/** A grader without threads. */
export const graderThat = (grade: Grade, jobs = 2): Grader => ({
  forEach: (items, kindOf, work) =>
    scheduleByKind(items, { slots: jobs, kindOf }, (item) => work(item, grade)),
  checkTypes: async () => ({}),
});

/** A grader that gives a point for each character, after a few turns; it counts what it is asked. */
export function fakeGrader(
  turnsOf: (source: string) => number = () => 1,
  jobs?: number,
): Grader & { graded: string[] } {
  const graded: string[] = [];
  const grade: Grade = async ({ exercise, files }) => {
    const source = files['solution.ts']!;
    graded.push(`${exercise} ${source}`);
    for (let k = turnsOf(source); k > 0; k -= 1) await turn();
    if (source === 'crash') throw new Error('the worker is gone');
    return { id: exercise, status: 'graded', points: source.length % 11, maxPoints: 10, checks: [] };
  };
  return { ...graderThat(grade, jobs), graded };
}

export interface FakeRun {
  readonly grader?: Grader;
  readonly seed?: number;
  readonly harness?: string;
  readonly plans?: readonly CourseExercise[];
  readonly shard?: Shard;
  readonly onGrade?: () => void;
  readonly undecided?: DescribedStudents['undecided'];
  readonly decisions?: Decisions;
}

/** A whole class in memory. */
export async function inMemory(
  store: ResultStore,
  run: RunDescription,
  decisions?: Decisions,
): Promise<Grades> {
  const { seed, exercises } = run;
  const submissions = [];
  for await (const { grade } of gradedSubmissions(store, run, decisions)) submissions.push(grade);
  return { seed, exercises, submissions };
}

async function allChanges(
  store: ResultStore,
  run: RunDescription,
  decisions: Decisions,
): Promise<PointsChange[]> {
  const all: PointsChange[] = [];
  for await (const { changes } of gradedSubmissions(store, run, decisions)) all.push(...changes);
  return all;
}

/** The table of a class, as the command hands it to the next run. */
export const allStandings = async (
  store: ResultStore,
  run: RunDescription,
  decisions?: Decisions,
): Promise<ClassStandings> => tableOf((await inMemory(store, run, decisions)).submissions);

/** What the command hands to its results. */
export async function withFake<T>(
  folder: string,
  out: string,
  run: FakeRun,
  use: (store: ResultStore, description: RunDescription, decisions: Decisions) => Promise<T>,
): Promise<T> {
  const {
    grader = fakeGrader(),
    seed = 1,
    harness = 'sha256-h',
    plans = PLANS,
    shard,
    onGrade = () => {},
    undecided = new Map(),
    decisions,
  } = run;
  const ids = PLANS.map(({ id }) => id);
  const { submissions } = await discover(folder, ids, out);
  const exercises = plans.map(({ id, title, maxPoints, fingerprint }) => ({
    id,
    title,
    maxPoints,
    fingerprint,
  }));
  const description = { seed, harness, exercises, submissions: submissions.map(({ id }) => id) };
  const pairs = pairsOf(submissions, plans);
  const store = await ResultStore.open(out);
  try {
    const part = shard ? itemsOfShard(pairs, shard) : pairs;
    await gradePairs(grader, part, {
      seed,
      harness,
      store,
      undecided,
      onGrade,
    });
    const result = await use(store, description, decisions ?? new Decisions());
    await store.complete(shard ? {} : { standings: await allStandings(store, description, decisions) });
    if (shard) await completeShard(out, shard, description, store);
    return result;
  } finally {
    await store.close();
  }
}

/** Grades a class into `out`, as the command does. */
export const gradeFake = (folder: string, out: string, run: FakeRun = {}): Promise<Grades> =>
  withFake(folder, out, run, inMemory);

/** Grades a class into `out` and says what changed. */
export const changesFake = (folder: string, out: string, run: FakeRun = {}): Promise<PointsChange[]> =>
  withFake(folder, out, run, allChanges);

/** The results in a folder, and what the last run has left, by name. */
export async function readResults(out: string): Promise<Map<string, string>> {
  const inside = await readdir(path.join(out, 'results'));
  const names = [...inside.toSorted().map((name) => `results/${name}`), 'last-run.json'];
  return new Map(
    await Promise.all(
      names.map(
        async (name) => [name, await readFile(path.join(out, name), 'utf8').catch(() => '')] as const,
      ),
    ),
  );
}
