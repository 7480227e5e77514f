import type { PlannedCheck } from '../checks/planned-check.ts';
import { audit } from '../checks/purity/audit.ts';
import { ChangedArguments } from '../checks/purity/changed-arguments.ts';
import { isEnoughEarned } from '../checks/purity/purity-check.ts';
import { runCheck, type CheckRun } from '../checks/run.ts';
import { beginCheck } from '../checks/with-solution.ts';
import { diagnose } from '../diagnosis/diagnosis.ts';
import { TranscriptCache } from '../diagnosis/transcript-cache.ts';
import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import { loadSolution, type Sandbox, type SolutionModule, type SourceFiles } from '../sandbox/index.ts';
import { blocked, gradeOf, harnessError, unfinished } from './check-grade.ts';
import { sumUp, unloadable } from './exercise-grade.ts';
import type { GradingContext } from './grading-context.ts';
import { isNotStarted } from './not-started.ts';
import { addPictures } from './pictures.ts';
import { DIAGNOSIS, LOADING, NO_WATCHDOG, PICTURES, type Watchdog } from './watchdog.ts';

interface ChecksRun {
  readonly grades: readonly CheckGrade[];
  /** The inputs at which checks failed, by check id, as the checks got them. */
  readonly counterexamples: ReadonlyMap<string, unknown>;
}

const NOT_EARNED =
  'not counted, because less than a third of the points above is earned: the answers must be right first';

/** Runs the checks in order in one instance. After a limit, which closes it, a new one is opened. */
async function runChecks(
  { plan, host, seed, checks }: GradingContext,
  first: Sandbox,
  solution: SolutionModule,
  { skipped, finished, onProgress, onFinished }: Watchdog,
): Promise<ChecksRun> {
  let sandbox = first;
  const counterexamples = new Map<string, unknown>();
  const grades = new Map<string, CheckGrade>();
  const changed = new ChangedArguments();
  const runOne = async ({ check, inputs, seed: own }: PlannedCheck): Promise<CheckRun> => {
    const { exports } = plan.grading;
    if (check.inputs.kind === 'calls')
      return audit({ solution, exports, ...check.inputs }, inputs, changed, sandbox);
    if (sandbox.closed) sandbox = await solution.reopen();
    return runCheck(
      check,
      beginCheck(sandbox, check, exports, (opened) => changed.watch(opened)),
      inputs,
      own,
    );
  };
  const run = async ({ check, inputs, seed: own }: PlannedCheck): Promise<CheckGrade> => {
    const needed = check.after === undefined ? undefined : grades.get(check.after)!;
    if (needed !== undefined && needed.outcome !== 'passed')
      return blocked(check, `not run, because “${needed.title}” did not pass`);
    if (skipped.has(check.id)) return unfinished(check);
    const known = finished.get(check.id);
    if (known !== undefined) return known;
    onProgress(check.id);
    const result = await runOne({ check, inputs, seed: own });
    if (result.outcome === 'passed' && check.kind === 'purity' && !isEnoughEarned([...grades.values()]))
      return blocked(check, NOT_EARNED);
    if (result.outcome === 'failed') counterexamples.set(check.id, result.counterexample);
    const grade = gradeOf(check, result, seed);
    onFinished(grade);
    return grade;
  };
  for (const planned of checks) {
    const grade = await run(planned).catch((error: unknown) =>
      harnessError(planned.check, error, host.locate?.(error)),
    );
    grades.set(planned.check.id, grade);
  }
  sandbox.close();
  return { grades: [...grades.values()], counterexamples };
}

/** Adds diagnoses to the grades of the checks that failed or threw. A limit cannot be diagnosed. */
async function addDiagnoses(
  { plan, misconceptions }: GradingContext,
  grades: readonly CheckGrade[],
  solution: SolutionModule,
  heartbeat: () => void,
): Promise<CheckGrade[]> {
  const failed = grades.filter(({ outcome }) => outcome === 'failed' || outcome === 'threw');
  const transcripts = new TranscriptCache(plan.grading.exports, solution);
  const failedIds = new Set(failed.map(({ id }) => id));
  const diagnoses = diagnose(await misconceptions.findMatches(transcripts, failedIds, heartbeat));
  return grades.map((grade) => {
    const diagnosis = diagnoses.get(grade.id);
    return diagnosis === undefined ? grade : { ...grade, diagnosis };
  });
}

/**
 * Grades one submission of one exercise. It is deterministic: the same files, exercise and seed give the same grade. It
 * never throws because of the student's code.
 * @returns the grade without `source`, the hash of the files, which the caller adds
 */
export async function gradeExercise(
  context: GradingContext,
  files: SourceFiles,
  watchdog: Watchdog = NO_WATCHDOG,
): Promise<ExerciseGrade> {
  const { plan, host, checks, ticks } = context;
  if (watchdog.skipped.has(LOADING))
    return unloadable(plan, {
      message: 'solution.ts did not finish loading: what does it do outside its functions?',
    });
  watchdog.onProgress(LOADING);
  const solution = loadSolution(host, files, ticks, watchdog.spent);
  const opened = await solution.open();
  if (opened.kind !== 'open') return unloadable(plan, opened);
  const { grades, counterexamples } = await runChecks(context, opened.sandbox, solution, watchdog);
  if (isNotStarted(grades))
    return { id: plan.id, status: 'not-started', points: 0, maxPoints: plan.maxPoints, checks: [] };
  const { console } = opened.sandbox;
  const pictured = watchdog.skipped.has(PICTURES)
    ? grades
    : await addPictures(plan, checks, grades, counterexamples, solution, () => watchdog.onProgress(PICTURES));
  if (watchdog.skipped.has(DIAGNOSIS)) return sumUp(plan, pictured, console);
  const heartbeat = (): void => watchdog.onProgress(DIAGNOSIS);
  heartbeat();
  try {
    return sumUp(plan, await addDiagnoses(context, pictured, solution, heartbeat), console);
  } catch (error) {
    // An error of the harness, but all checks were run, so the points are final.
    return {
      ...sumUp(plan, pictured, console),
      unfinished: true,
      note: `the diagnosis failed: ${String(error)}`,
    };
  }
}
