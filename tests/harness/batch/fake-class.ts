import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { discover } from '../../../harness/batch/discover.ts';
import { gradeClass } from '../../../harness/batch/grade-class.ts';
import { openJournal } from '../../../harness/batch/journal.ts';
import type { ExercisePlan, Grader } from '../../../harness/grading/index.ts';
import type { Grades } from '../../../harness/model/grades.generated.ts';

/** As much of an exercise as grading a class needs. */
export const fakePlan = (id: string, fingerprint = 'sha256-1'): ExercisePlan =>
  ({
    id,
    title: `Title of ${id}`,
    maxPoints: 10,
    fingerprint,
    grading: { checks: [] },
  }) as unknown as ExercisePlan;

export const PLANS = [fakePlan('01-loss'), fakePlan('04-momentum')];

/** A grader that gives a point for each character, after a few turns; it counts what it is asked. */
export function fakeGrader(turnsOf: (source: string) => number = () => 1): Grader & { graded: string[] } {
  const graded: string[] = [];
  const grade: Grader['grade'] = async ({ exercise, files }) => {
    const source = files['solution.ts']!;
    graded.push(`${exercise} ${source}`);
    for (let k = turnsOf(source); k > 0; k -= 1) await turn();
    if (source === 'crash') throw new Error('the worker is gone');
    return { id: exercise, status: 'graded', points: source.length % 11, maxPoints: 10, checks: [] };
  };
  return { grade, graded };
}

export interface FakeRun {
  readonly grader?: Grader;
  readonly jobs?: number;
  readonly seed?: number;
  readonly harness?: string;
  readonly plans?: readonly ExercisePlan[];
}

/** Grades a class into `out`, as the command does. */
export async function gradeFake(folder: string, out: string, run: FakeRun = {}): Promise<Grades> {
  const { grader = fakeGrader(), jobs = 2, seed = 1, harness = 'sha256-h', plans = PLANS } = run;
  const found = await discover(
    folder,
    PLANS.map(({ id }) => id),
    out,
  );
  if (found.kind === 'nothing') throw new Error(found.reason);
  const journal = await openJournal(path.join(out, 'journal.ndjson'));
  try {
    const { submissions } = found;
    return await gradeClass(grader, { plans, submissions, seed, jobs, harness, journal, onGrade: () => {} });
  } finally {
    await journal.close();
  }
}

export const readJournal = (out: string): Promise<Buffer> => readFile(path.join(out, 'journal.ndjson'));
