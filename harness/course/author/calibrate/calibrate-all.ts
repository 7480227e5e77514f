import path from 'node:path';
import type { Line } from '../../../core/explain/index.ts';
import type { Grading } from '../../../core/model/check.ts';
import { dataOf } from '../../../core/model/exercise-plan.ts';
import type { Check } from '../../../core/runner/index.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import {
  exerciseIds,
  faultsOfTasks,
  loadCourse,
  loadGrading,
  matchExercises,
  placeOfCheck,
  readFolder,
  requireHiddenChecks,
  type Course,
  type CourseExercise,
} from '../../shared/exercises/index.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { EndlessStage, compileQuickJs, withPool } from '../../shared/workers/index.ts';
import type { CalibratedExercise, CalibrationData, CalibrationTask } from './calibration-service.ts';
import { codeLine } from './evidence.ts';
import { judge, type Calibration } from './judge.ts';
import { Ledger, type Report, type Sightings } from './sightings.ts';

export interface Seeds {
  /** Seeds 1…N under which all solutions are graded. */
  readonly seeds: number;
  /** Seeds 1…N under which diagnoses and margins are also tested, which is slower. */
  readonly diagnosisSeeds: number;
}

/** Seeds of one task; few, so that all threads end at about the same time. */
const SEEDS_OF_A_TASK = 10;

/** No range crosses the last diagnosed seed. */
export function ranges({ seeds, diagnosisSeeds }: Seeds): Omit<CalibrationTask, 'exercise'>[] {
  const cut = (from: number, to: number, size: number, diagnosed: boolean) =>
    Array.from({ length: Math.ceil((to - from + 1) / size) }, (_, k) => ({
      first: from + k * size,
      last: Math.min(from + (k + 1) * size - 1, to),
      diagnosed,
    }));
  return [...cut(1, diagnosisSeeds, 1, true), ...cut(diagnosisSeeds + 1, seeds, SEEDS_OF_A_TASK, false)];
}

/** Fixtures in tests/scenarios that no exercise lists. */
export async function unreadFixtures({
  root,
  exercises,
}: {
  readonly root: string;
  readonly exercises: readonly Pick<CourseExercise, 'scenarios'>[];
}): Promise<string[]> {
  const files = await readFolder(path.join(root, 'tests/scenarios'), '.json').catch(() => ({}));
  const listed = new Set(exercises.flatMap(({ scenarios }) => scenarios.map(({ id }) => `${id}.json`)));
  return Object.keys(files)
    .filter((name) => !listed.has(name))
    .map((name) => `tests/scenarios/${name}: no exercise.json lists it in /scenarios: list it, or remove it`);
}

/** Seconds for one check on one solution or one diagnosis: a busy machine must not end a calibration. */
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

async function withPlaces(course: Course, calibration: Calibration): Promise<Calibration> {
  const breaches = calibration.breaches.map(async (breach) => {
    const place = await whereOf(course, calibration.id, breach);
    return place === undefined ? breach : { ...breach, place };
  });
  return { ...calibration, breaches: await Promise.all(breaches) };
}

/** Passes values on in the order of their keys, each once all before it are known. */
function inOrder<K, V>(keys: readonly K[], pass: (value: V) => void): (key: K, value: V) => void {
  const waiting = [...keys];
  const known = new Map<K, V>();
  return (key, value) => {
    known.set(key, value);
    while (waiting.length > 0 && known.has(waiting[0]!)) pass(known.get(waiting.shift()!)!);
  };
}

interface Selection {
  readonly words: readonly string[];
  readonly hidden: string | undefined;
}

interface Listener {
  readonly onBegin: (parts: number) => void;
  /** @param what exercise and last seed of a finished part */
  readonly onPart: (what: string) => void;
  /** Called for outdated tasks and unread fixtures. */
  readonly onFault: (fault: string) => void;
  /** In the order of the exercises. */
  readonly onCalibration: (calibration: Calibration) => void;
}

/**
 * Calibrates exercises as they are on disk now.
 * @param threads ≥ 1
 * @returns number of exercises
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
  // A selection of exercises does not read all fixtures.
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
