import type { GradingContext } from '../../core/grading/index.ts';
import { withSolution } from '../../core/runner/index.ts';
import { ADVICE, next } from './advice.ts';
import type { Ledger } from './sightings.ts';
import type { Solutions } from './solutions.ts';

type Reference = Pick<Solutions, 'reference'>;

/** For each check, as text: the calls that it makes at each of its inputs, and what it compares there. */
async function tracesOf(
  { plan, checks, onStage }: GradingContext,
  { reference }: Reference,
): Promise<string[]> {
  const traces: string[] = [];
  for (const { check, inputs } of checks) {
    onStage?.(check.id);
    await withSolution(reference.module, check, plan.grading.exports, ({ solution, recording, reset }) => {
      // The audit has only calls that others made.
      const tried = check.kind === 'purity' ? [] : inputs;
      const trace = tried.map((input) => {
        reset();
        const findings = [...check.holds(solution, input as never, recording)];
        return [recording.calls.map(({ name, args }) => [name, args]), findings];
      });
      traces.push(JSON.stringify(trace));
    });
  }
  return traces;
}

/**
 * A check does the same again under the same seed: otherwise a grade would depend on chance, and could not be repeated.
 * @param again the same exercise under the same seed, prepared anew
 */
export async function calibrateRepeats(
  context: GradingContext,
  again: GradingContext,
  solutions: Reference,
  ledger: Ledger,
): Promise<void> {
  const [first, second] = [await tracesOf(context, solutions), await tracesOf(again, solutions)];
  for (const [k, { check }] of context.checks.entries())
    if (first[k] !== second[k])
      ledger.breach(`${check.id} is another check when it is run again`, context.seed, {
        check: check.id,
        lines: [next(ADVICE.dependsOnChance)],
      });
}
