import path from 'node:path';
import { Piscina } from 'piscina';
import { inLanes } from '../classes/scheduler.ts';
import { loadExercise, readFolder } from '../exercises/index.ts';
import { type Calibration, judge } from './judge.ts';
import { Ledger, type Sightings } from './sightings.ts';
import type { CalibrationTask } from './worker.ts';

/** How much is tried. */
export interface Seeds {
  /** Seeds 1…N under which all solutions are graded. */
  readonly seeds: number;
  /** Seeds 1…N under which misconceptions are diagnosed and margins to them measured: it takes longer. */
  readonly diagnosisSeeds: number;
}

/** Seeds of one task: few enough that the threads end at about the same time. */
const SEEDS_OF_A_TASK = 10;

/** The seeds in ranges; no range goes across the last seed that is diagnosed. */
export function ranges({
  seeds,
  diagnosisSeeds,
}: Seeds): Pick<CalibrationTask, 'first' | 'last' | 'diagnosed'>[] {
  const cut = (from: number, to: number, size: number, diagnosed: boolean) =>
    Array.from({ length: Math.ceil((to - from + 1) / size) }, (_, k) => ({
      first: from + k * size,
      last: Math.min(from + (k + 1) * size - 1, to),
      diagnosed,
    }));
  return [...cut(1, diagnosisSeeds, 1, true), ...cut(diagnosisSeeds + 1, seeds, SEEDS_OF_A_TASK, false)];
}

/** @param parts in the order of the seeds */
async function joined(root: string, exercise: string, parts: readonly Sightings[]): Promise<Calibration> {
  const ledger = new Ledger();
  for (const part of parts) ledger.add(part);
  const { id, grading, misconceptions } = await loadExercise(root, exercise);
  const variants = await readFolder(path.join(root, 'tests', 'exercises', id, 'variants'), '.ts');
  return {
    id,
    variants: Object.keys(variants).length,
    misconceptions: misconceptions.length,
    ...judge(grading, ledger),
  };
}

/**
 * Calibrates exercises, the seeds spread over threads.
 * @param root the project's folder
 * @param threads at least 1
 * @param report is told each calibration, in the order of `exercises`
 */
export async function calibrateAll(
  root: string,
  exercises: readonly string[],
  seeds: Seeds,
  threads: number,
  report: (calibration: Calibration) => void,
): Promise<void> {
  const pool = new Piscina<CalibrationTask, Sightings>({
    filename: new URL('./worker.mjs', import.meta.url).href,
    maxThreads: threads,
    // QuickJS's own stack limit must be reached before V8's: see docs/decisions/0001.
    resourceLimits: { stackSizeMb: 64 },
    execArgv: [],
  });
  const tasks = exercises.flatMap((exercise) =>
    ranges(seeds).map((range): CalibrationTask => ({ root, exercise, ...range })),
  );
  const seen = new Map<CalibrationTask, Sightings>();
  const waiting = [...exercises];
  const reportWhatIsKnown = async (): Promise<void> => {
    const own = tasks.filter(({ exercise }) => exercise === waiting[0]);
    if (waiting.length === 0 || !own.every((task) => seen.has(task))) return;
    const exercise = waiting.shift()!;
    report(
      await joined(
        root,
        exercise,
        own.map((task) => seen.get(task)!),
      ),
    );
    await reportWhatIsKnown();
  };
  let reported = Promise.resolve();
  try {
    await inLanes(threads, tasks, async (task) => {
      seen.set(task, await pool.run(task));
      // One lane after the other: the order of the reports is that of the exercises.
      reported = reported.then(reportWhatIsKnown);
      await reported;
    });
  } finally {
    await pool.destroy();
  }
}
