import path from 'node:path';
import type { Line } from '../../../core/explain/index.ts';
import type { Grading } from '../../../core/model/check.ts';
import { dataOf } from '../../../core/model/exercise-plan.ts';
import type { Check } from '../../../core/runner/index.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import {
  type Course,
  type CourseExercise,
  exerciseIds,
  faultsOfTasks,
  loadCourse,
  loadGrading,
  matchExercises,
  placeOfCheck,
  readFolder,
  requireHiddenChecks,
} from '../../shared/exercises/index.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { compileQuickJs, EndlessStage, withPool } from '../../shared/workers/index.ts';
import type { CalibratedExercise, CalibrationData, CalibrationTask } from './calibration-service.ts';
import { codeLine } from './evidence.ts';
import { type Calibration, judge } from './judge.ts';
import { Ledger, type Report, type Sightings } from './sightings.ts';
import { unreadFixtures } from './unread-fixtures.ts';

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
export function ranges({ seeds, diagnosisSeeds }: Seeds): Omit<CalibrationTask, 'exercise'>[] {
  const cut = (from: number, to: number, size: number, diagnosed: boolean) =>
    Array.from({ length: Math.ceil((to - from + 1) / size) }, (_, k) => ({
      first: from + k * size,
      last: Math.min(from + (k + 1) * size - 1, to),
      diagnosed,
    }));
  return [...cut(1, diagnosisSeeds, 1, true), ...cut(diagnosisSeeds + 1, seeds, SEEDS_OF_A_TASK, false)];
}

/**
 * How long a stage may take, in s: one check on one solution, or one diagnosis. None of them needs that long, even on a
 * busy machine: to end a calibration for nothing is worse than to wait.
 */
const STAGE_S = 120;

/** @param parts in the order of the seeds */
function joined(
  { id, misconceptions }: CourseExercise,
  grading: Grading<Check>,
  variants: SourceFiles,
  parts: readonly Sightings[],
): Calibration {
  const ledger = new Ledger();
  for (const part of parts) ledger.add(part);
  return {
    id,
    variants: Object.keys(variants).length,
    misconceptions: misconceptions.length,
    ...judge(grading, ledger, misconceptions),
  };
}

/** The line that names the file, and that of the check. */
async function whereOf(
  course: Course,
  id: string,
  { check, misconception }: Report,
): Promise<Line | undefined> {
  if (misconception !== undefined)
    return codeLine('file', `tests/exercises/${id}/misconceptions/${misconception}.ts`);
  const place = check === undefined ? undefined : await placeOfCheck(course, id, check);
  return place === undefined ? undefined : codeLine('check', place);
}

/** Adds to each breach where it is, as far as that is known. */
async function withPlaces(course: Course, calibration: Calibration): Promise<Calibration> {
  const breaches = calibration.breaches.map(async (breach) => {
    const place = await whereOf(course, calibration.id, breach);
    return place === undefined ? breach : { ...breach, place };
  });
  return { ...calibration, breaches: await Promise.all(breaches) };
}

/** Passes values on in the order of their keys, each as soon as those before it are there. */
function inOrder<K, V>(keys: readonly K[], pass: (value: V) => void): (key: K, value: V) => void {
  const waiting = [...keys];
  const known = new Map<K, V>();
  return (key, value) => {
    known.set(key, value);
    while (waiting.length > 0 && known.has(waiting[0]!)) pass(known.get(waiting.shift()!)!);
  };
}

/** What is calibrated. */
interface Selection {
  /** Only exercises whose id contains one of these words. */
  readonly words: readonly string[];
  /** A folder with further checks. */
  readonly hidden: string | undefined;
}

/** Is told how far the work is, and what is found. */
interface Listener {
  /** @param parts how many parts the work has */
  readonly onBegin: (parts: number) => void;
  /** A part is done. @param what the exercise and the last of its seeds */
  readonly onPart: (what: string) => void;
  /** A task says something else than the checks of its exercise, or a fixture is read by none. */
  readonly onFault: (fault: string) => void;
  /** In the order of the exercises. */
  readonly onCalibration: (calibration: Calibration) => void;
}

/**
 * Calibrates exercises of a course as they are on disk now, the seeds spread over threads.
 * @param threads ≥ 1
 * @returns how many exercises these are
 * @throws UserError, BrokenExercise, NoThreadStarts
 */
export async function calibrateAll(
  from: string,
  { words, hidden }: Selection,
  seeds: Seeds,
  threads: number,
  { onBegin, onPart, onFault, onCalibration }: Listener,
): Promise<number> {
  const all = await exerciseIds(from);
  const ids = matchExercises(all, words);
  if (hidden !== undefined) requireHiddenChecks(from, all, hidden);
  const course = await loadCourse(from, ids, hidden);
  for (const fault of await faultsOfTasks(course)) onFault(fault);
  // Of a few exercises not all fixtures are read.
  if (ids.length === all.length) for (const fault of await unreadFixtures(course)) onFault(fault);
  const { root, program, exercises } = course;
  const calibrated = new Map<string, CalibratedExercise>();
  for (const data of exercises.map(dataOf)) {
    const variants = await readFolder(path.join(root, 'tests', 'exercises', data.id, 'variants'), '.ts');
    calibrated.set(data.id, { ...data, variants });
  }
  const share = async (): Promise<CalibrationData> => ({
    root,
    exercises: calibrated,
    wasm: await compileQuickJs(),
  });
  const parts = ranges(seeds);
  onBegin(exercises.length * parts.length);
  const items = exercises.flatMap((plan) => parts.map((range, part) => ({ plan, range, part })));
  const seen = new Map(exercises.map(({ id }) => [id, new Map<number, Sightings>()]));
  const pass = inOrder(
    exercises.map(({ id }) => id),
    onCalibration,
  );
  const options = { program, service: 'calibrate', share, threads, stageS: STAGE_S };
  await withPool<CalibrationData, CalibrationTask, Sightings, void>(options, (pool) =>
    pool.forEach(
      items,
      ({ plan }) => plan.id,
      async ({ plan, range, part }, run) => {
        const own = seen.get(plan.id)!;
        const sightings = await run({ exercise: plan.id, ...range }).catch((error: unknown) => {
          if (!(error instanceof EndlessStage)) throw error;
          throw new UserError(
            `${plan.id}, seed ${range.first}: ${error.message}. Does the check have a loop whose end depends on an answer? Count its turns.`,
          );
        });
        own.set(part, sightings);
        onPart(`${plan.id}, seed ${range.last}`);
        if (own.size < parts.length) return;
        const { variants } = calibrated.get(plan.id)!;
        const whole = joined(
          plan,
          loadGrading(course, plan.id),
          variants,
          parts.map((_, k) => own.get(k)!),
        );
        pass(plan.id, await withPlaces(course, whole));
      },
    ),
  );
  return ids.length;
}
