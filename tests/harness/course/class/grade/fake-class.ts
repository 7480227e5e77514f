import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import {
  type Change,
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
import { Journal } from '../../../../../harness/course/class/journal/journal.ts';
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
  journal: Journal,
  run: RunDescription,
  decisions?: Decisions,
): Promise<Grades> {
  const { seed, exercises } = run;
  const submissions = [];
  for await (const { grade } of gradedSubmissions(journal, run, decisions)) submissions.push(grade);
  return { seed, exercises, submissions };
}

async function allChanges(journal: Journal, run: RunDescription, decisions: Decisions): Promise<Change[]> {
  const all: Change[] = [];
  for await (const { changes } of gradedSubmissions(journal, run, decisions)) all.push(...changes);
  return all;
}

/** The table of a class, as the command hands it to the journal. */
export const allStandings = async (
  journal: Journal,
  run: RunDescription,
  decisions?: Decisions,
): Promise<ClassStandings> => tableOf((await inMemory(journal, run, decisions)).submissions);

/** What the command hands to its results. */
export async function withFake<T>(
  folder: string,
  out: string,
  run: FakeRun,
  use: (journal: Journal, description: RunDescription, decisions: Decisions) => Promise<T>,
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
  const journal = await Journal.open(path.join(out, 'journal.ndjson'));
  try {
    const part = shard ? itemsOfShard(pairs, shard) : pairs;
    await gradePairs(grader, part, {
      seed,
      harness,
      journal,
      undecided,
      onGrade,
    });
    const result = await use(journal, description, decisions ?? new Decisions());
    await journal.complete(shard ? {} : await allStandings(journal, description, decisions));
    if (shard) await completeShard(out, shard, description);
    return result;
  } finally {
    await journal.close();
  }
}

/** Grades a class into `out`, as the command does. */
export const gradeFake = (folder: string, out: string, run: FakeRun = {}): Promise<Grades> =>
  withFake(folder, out, run, inMemory);

/** Grades a class into `out` and says what changed. */
export const changesFake = (folder: string, out: string, run: FakeRun = {}): Promise<Change[]> =>
  withFake(folder, out, run, allChanges);

export const readJournal = (out: string): Promise<Buffer> => readFile(path.join(out, 'journal.ndjson'));
