import fc from 'fast-check';
import type { Grade } from '../../harness/course/shared/workers/index.ts';
import { violation } from './law.ts';
import { type Program, programs, type Target } from './programs.ts';

export interface Search {
  /** How many programs were graded, without those that shrinking has tried. */
  readonly programs: number;
  /** The smallest program that breaks the law, if any does. */
  readonly found?: Program & { readonly why: string };
}

/** Grades programs from a seed on, until one breaks the law, and shrinks it. */
export async function search(
  targets: readonly Target[],
  grade: Grade,
  limits: { readonly seed: number; readonly programs: number; readonly ms?: number },
  onProgram: () => void = () => {},
): Promise<Search> {
  let why = '';
  const law = fc.asyncProperty(programs(targets), async (program) => {
    onProgram();
    const wrong = await violation(program, grade);
    if (wrong !== undefined) why = wrong;
    return wrong === undefined;
  });
  const { numRuns, counterexample } = await fc.check(law, {
    seed: limits.seed,
    numRuns: limits.programs,
    ...(limits.ms === undefined ? {} : { interruptAfterTimeLimit: limits.ms }),
  });
  return counterexample === null
    ? { programs: numRuns }
    : { programs: numRuns, found: { ...counterexample[0], why } };
}
