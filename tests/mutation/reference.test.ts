import { expect, test } from 'vitest';
import { prepareGrading } from '../../harness/core/grading/index.ts';
import { loadSolution } from '../../harness/core/sandbox/index.ts';
import { losesPointsIn } from '../../harness/course/calibration/lost-points.ts';
import { exerciseIds, type ExercisePlan } from '../../harness/course/exercises/index.ts';
import { nodeSandboxHost } from '../../harness/course/workers/sandbox-host.ts';
import { loadExercise } from '../harness/load-exercise.ts';

// StrykerJS puts all mutants of `reference/` into its text, each behind a switch. Here that text is handed in as a
// submission, with the active mutant switched on inside its instance alone: the checks compute what they expect with
// the same modules, where it has to stay off.

const ROOT = process.cwd();
const SEED = 1;

/** What Stryker keeps on the global object. */
interface Switches {
  activeMutant?: string | undefined;
  /** There in the first run alone, which finds out which test runs which mutants. */
  currentTestId?: string;
  mutantCoverage?: object;
}
const switches = (globalThis as { __stryker__?: Switches }).__stryker__;

/** The reference as a submission in which a mutant is active. */
function withMutant({ referenceFiles }: ExercisePlan, mutant: string | undefined): Record<string, string> {
  const { 'solution.ts': answers = '', ...others } = referenceFiles;
  return {
    ...others,
    'answers.ts': answers,
    'mutant.ts': `globalThis.__stryker__ = { activeMutant: ${JSON.stringify(mutant)} };`,
    // Modules run in the order in which they are imported.
    'solution.ts': "import './mutant.ts'; export * from './answers.ts';",
  };
}

/** Tells Stryker that a test runs all mutants of the reference: it counts on the host only, where the checks run. */
function coverAll(known: Switches, testId: string, plans: readonly ExercisePlan[]): void {
  const texts = plans.flatMap(({ referenceFiles }) => Object.values(referenceFiles));
  const mutants = texts.flatMap((text) => [...text.matchAll(/stryMutAct_\w+\("(\d+)"\)/g)]);
  const covered = Object.fromEntries(mutants.map(([, id]) => [id, 1]));
  known.mutantCoverage = { static: {}, perTest: { [testId]: covered } };
}

/** Exercises that the mutant stands in the module of come first: they are the likeliest to notice it. */
function likeliestFirst(plans: readonly ExercisePlan[], mutant: string | undefined): ExercisePlan[] {
  const holds = ({ referenceFiles }: ExercisePlan): number =>
    referenceFiles['solution.ts']!.includes(`("${mutant}")`) ? 0 : 1;
  return plans.toSorted((a, b) => holds(a) - holds(b));
}

test('the reference earns full marks in every exercise', async () => {
  const mutant = switches?.activeMutant;
  if (switches !== undefined) switches.activeMutant = undefined;
  const host = await nodeSandboxHost();
  const plans = await Promise.all((await exerciseIds(ROOT)).map((id) => loadExercise(ROOT, id)));
  for (const plan of likeliestFirst(plans, mutant)) {
    const instances = loadSolution(host, withMutant(plan, mutant));
    expect(await losesPointsIn(prepareGrading(plan, host, SEED), instances), plan.id).toBeUndefined();
  }
  if (switches?.currentTestId !== undefined) coverAll(switches, switches.currentTestId, plans);
});
