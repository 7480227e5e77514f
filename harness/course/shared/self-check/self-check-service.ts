import { harnessError, runChecks } from '../../../core/grading/index.ts';
import { type ExerciseData, toPlan } from '../../../core/model/exercise-plan.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { CheckGrade } from '../../../core/model/grades.generated.ts';
import { toJson } from '../../../core/model/json.ts';
import { mergeGradings } from '../../../core/model/merge-gradings.ts';
import { nativeModule, planChecks, type Planned, withSome } from '../../../core/runner/index.ts';
import { FixedRandom } from '../../../core/sandbox/index.ts';
import { thrownAt } from '../bundle/stack.mjs';
import type { ProgramExports } from '../exercises/index.ts';
import type { Service } from '../workers/index.ts';

export interface SelfCheckData {
  readonly root: string;
  readonly exercises: ReadonlyMap<string, ExerciseData>;
  readonly seed: number;
}

export interface SelfCheckTask {
  readonly exercise: string;
  /** See `RightSolutions`. */
  readonly file: string;
  /** Index of a right solution; 0 is the reference. */
  readonly index: number;
}

const COMPARES_NOTHING =
  'it compares nothing, so every solution would pass: let holds yield a comparison, and list the fixtures of a scenario in exercise.json';

/** A variant tries one in so many inputs; all would nearly double the time. */
const SHARE = 4;

/** The reference, index 0, tries all inputs; each variant at least one, and together they try each several times. */
function checkFor(planned: Planned, index: number): Planned {
  if (index === 0) return planned;
  return withSome(planned, (inputs) => {
    const share = Math.min(SHARE, inputs.length);
    return inputs.filter((_, k) => k % share === index % share);
  });
}

/** Uses no sandbox: right solutions are trusted, and hundreds of times faster. Prepares each exercise once. */
export async function load(
  { gradings, factories, variants, references }: ProgramExports,
  { root, exercises, seed }: SelfCheckData,
): Promise<Service<SelfCheckTask, readonly CheckGrade[]>> {
  const host = { locate: (error: unknown) => thrownAt(error, root) };
  // Random numbers as in the sandbox; nothing else in this thread uses them.
  const random = new FixedRandom();
  Reflect.set(Math, 'random', () => random.next());
  const contextOf = (id: string) => {
    const plan = toPlan(exercises.get(id)!, mergeGradings(gradings.get(id)!), factories.get(id)!);
    return { plan, host, seed, checks: planChecks(plan, seed) };
  };
  const contexts = new Map<string, ReturnType<typeof contextOf>>();
  return async ({ exercise: id, file, index }, onStage) => {
    const context = getOrCreate(contexts, id, () => contextOf(id));
    const checks = context.checks.map((planned) => checkFor(planned, index));
    const reference = references!.get(id)?.get(file);
    const factory = variants.get(id)?.get(file) ?? (() => reference!);
    const solution = nativeModule(factory, () => random.restart());
    const { graded } = await runChecks({ ...context, checks, onStage }, solution);
    return checks.map(({ check }) => {
      const { grade, run } = graded.get(check.id)!;
      if (run?.outcome === 'broken')
        return { ...grade, counterexample: toJson(run.input) as CheckGrade['counterexample'] };
      const isEmpty = index === 0 && run?.outcome === 'passed' && run.comparisons === 0;
      return isEmpty ? harnessError(check, COMPARES_NOTHING) : grade;
    });
  };
}
