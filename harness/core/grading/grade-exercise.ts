import type { PlannedCheck } from '../checks/planned-check.ts';
import { runCheck } from '../checks/run.ts';
import { beginCheck } from '../checks/with-solution.ts';
import { Behaviour } from '../diagnosis/behaviour.ts';
import { diagnose } from '../diagnosis/diagnosis.ts';
import type { LoadFailure } from '../model/call.ts';
import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import { loadSolution, type Sandbox, type SolutionModule, type SourceFiles } from '../sandbox/index.ts';
import { blocked, gradeOf, harnessError, unfinished } from './check-grade.ts';
import { sumUp, unreadable } from './exercise-grade.ts';
import type { GradingContext } from './grading-context.ts';
import { isNotStarted } from './not-started.ts';
import { withPictures } from './pictures.ts';
import { DIAGNOSIS, LOADING, PICTURES, UNWATCHED, type Watch } from './watch.ts';

/** Where it is, then what. */
function describe({ message, position }: LoadFailure): string {
  return position ? `${position.file}:${position.line}:${position.column}: ${message}` : message;
}

interface ChecksRun {
  readonly grades: readonly CheckGrade[];
  /** The inputs at which checks failed, by id, as the checks were given them. */
  readonly counterexamples: ReadonlyMap<string, unknown>;
}

/** The checks in their order, in one instance; in another one after a limit. */
async function runChecks(
  { plan, host, seed, checks }: GradingContext,
  first: Sandbox,
  solution: SolutionModule,
  { givenUp, begins }: Watch,
): Promise<ChecksRun> {
  let sandbox = first;
  const counterexamples = new Map<string, unknown>();
  const grades = new Map<string, CheckGrade>();
  const run = async ({ check, inputs, seed: own }: PlannedCheck): Promise<CheckGrade> => {
    const needed = check.after === undefined ? undefined : grades.get(check.after)!;
    if (needed !== undefined && needed.outcome !== 'passed')
      return blocked(check, `waits for “${needed.title}”`);
    if (givenUp.has(check.id)) return unfinished(check);
    begins(check.id);
    if (sandbox.closed) sandbox = await solution.reopen();
    const result = runCheck(check, beginCheck(sandbox, check, plan.grading.exports), inputs, own);
    if (result.outcome === 'failed') counterexamples.set(check.id, result.counterexample);
    return gradeOf(check, result, seed);
  };
  for (const one of checks) {
    const grade = await run(one).catch((error: unknown) =>
      harnessError(one.check, error, host.locate?.(error)),
    );
    grades.set(one.check.id, grade);
  }
  sandbox.close();
  return { grades: [...grades.values()], counterexamples };
}

/** Adds the diagnoses. An answer that is wrong or an exception can be explained; a limit cannot. */
async function withDiagnoses(
  { plan, misconceptions }: GradingContext,
  grades: readonly CheckGrade[],
  solution: SolutionModule,
  goesOn: () => void,
): Promise<CheckGrade[]> {
  const failed = grades.filter(({ outcome }) => outcome === 'failed' || outcome === 'threw');
  const behaviour = new Behaviour(plan.grading.exports, solution);
  const candidates = await misconceptions.explain(behaviour, new Set(failed.map(({ id }) => id)), goesOn);
  const diagnoses = diagnose(candidates);
  return grades.map((grade) => {
    const diagnosis = diagnoses.get(grade.id);
    return diagnosis === undefined ? grade : { ...grade, diagnosis };
  });
}

/**
 * Grades one submission of one exercise. Deterministic: the same files, exercise and seed give the same grade.
 * @returns everything but the hash of the source, which belongs to who read it
 */
export async function gradeExercise(
  context: GradingContext,
  files: SourceFiles,
  watch: Watch = UNWATCHED,
): Promise<ExerciseGrade> {
  const { plan, host, checks } = context;
  if (watch.givenUp.has(LOADING))
    return unreadable(plan, 'solution.ts did not finish to load: what does it do outside of its functions?');
  watch.begins(LOADING);
  const solution = loadSolution(host, files);
  const opened = await solution.open();
  if (opened.kind !== 'open') return unreadable(plan, describe(opened));
  const { grades, counterexamples } = await runChecks(context, opened.sandbox, solution, watch);
  if (isNotStarted(grades))
    return { id: plan.id, status: 'not-started', points: 0, maxPoints: plan.maxPoints, checks: [] };
  const { console } = opened.sandbox;
  const pictured = watch.givenUp.has(PICTURES)
    ? grades
    : await withPictures(plan, checks, grades, counterexamples, solution, () => watch.begins(PICTURES));
  if (watch.givenUp.has(DIAGNOSIS)) return sumUp(plan, pictured, console);
  const goesOn = (): void => watch.begins(DIAGNOSIS);
  goesOn();
  try {
    return sumUp(plan, await withDiagnoses(context, pictured, solution, goesOn), console);
  } catch (error) {
    // Our own fault, and no reason to give points away: all checks were run.
    return {
      ...sumUp(plan, pictured, console),
      unfinished: true,
      note: `the diagnosis failed: ${String(error)}`,
    };
  }
}
