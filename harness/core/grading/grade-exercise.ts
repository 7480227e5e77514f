import { diagnose } from '../diagnosis/diagnosis.ts';
import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import { loadSolution, type SolutionModule, type SourceFiles } from '../sandbox/index.ts';
import { sumUp, unloadable } from './exercise-grade.ts';
import type { GradingContext } from './grading-context.ts';
import { isNotStarted } from './not-started.ts';
import { addPictures } from './pictures.ts';
import { addPrinted } from './printed.ts';
import { type ChecksRun, runChecks } from './run-checks.ts';
import { DIAGNOSIS, LOADING, PICTURES } from './stages.ts';
import { isSkipped } from './stalls.ts';
import { NO_WATCHDOG, type Watchdog } from './watchdog.ts';

/** Adds diagnoses to the grades of the checks that failed or threw. A limit cannot be diagnosed. */
async function addDiagnoses(
  { plan, longestCall }: GradingContext,
  { grades, failed, logs }: ChecksRun,
  solution: SolutionModule,
  heartbeat: () => void,
): Promise<CheckGrade[]> {
  const causes = await diagnose(
    { plan, solution, failed: [...failed.values()], logs, longestCall },
    heartbeat,
  );
  return grades.map((grade) => ({ ...grade, ...causes.get(grade.id) }));
}

/** Adds pictures, and the output of the calls that students read. @param prints whether the solution prints at all */
async function illustrate(
  { plan, checks }: GradingContext,
  { grades, failed }: ChecksRun,
  solution: SolutionModule,
  prints: boolean,
  { onProgress }: Watchdog,
): Promise<CheckGrade[]> {
  const heartbeat = (): void => onProgress(PICTURES);
  const pictured = await addPictures(plan, checks, grades, failed, solution, heartbeat);
  return prints ? addPrinted(plan, pictured, failed, solution, heartbeat) : pictured;
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
  const { plan, host, ticks } = context;
  if (isSkipped(watchdog, LOADING))
    return unloadable(plan, {
      message: 'solution.ts did not finish loading: what does it do outside its functions?',
    });
  watchdog.onProgress(LOADING);
  const solution = loadSolution(host, files, ticks, watchdog.spent);
  const opened = await solution.open();
  if (opened.kind !== 'open') return unloadable(plan, opened);
  const { grades, failed, logs } = await runChecks(context, opened.sandbox, solution, watchdog);
  if (isNotStarted(grades))
    return { id: plan.id, status: 'not-started', points: 0, maxPoints: plan.maxPoints, checks: [] };
  const { console } = opened.sandbox;
  const pictured = isSkipped(watchdog, PICTURES)
    ? grades
    : await illustrate(context, { grades, failed, logs }, solution, console.length > 0, watchdog);
  if (isSkipped(watchdog, DIAGNOSIS)) return sumUp(plan, pictured, console);
  const heartbeat = (): void => watchdog.onProgress(DIAGNOSIS);
  heartbeat();
  try {
    const diagnosed = await addDiagnoses(context, { grades: pictured, failed, logs }, solution, heartbeat);
    return sumUp(plan, diagnosed, console);
  } catch (error) {
    // An error of the harness, but all checks were run, so the points are final.
    return {
      ...sumUp(plan, pictured, console),
      unfinished: true,
      note: `the diagnosis failed: ${String(error)}`,
    };
  }
}
