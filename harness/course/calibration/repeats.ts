import type { GradingContext } from '../../core/grading/index.ts';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import { ADVICE } from './advice.ts';
import type { Ledger } from './sightings.ts';
import { eachTrial, type Solutions } from './solutions.ts';

/** For each check, as texts: the calls that it makes at each of its inputs, and what it compares there. */
async function tracesOf(
  context: GradingContext,
  solutions: Pick<Solutions, 'reference'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const traces = new Map<string, string[]>();
  await eachTrial(context, solutions, ({ id }, calls, findings) => {
    const made = calls.map(({ name, args }) => [name, args]);
    getOrCreate(traces, id, () => []).push(JSON.stringify([made, findings]));
  });
  return traces;
}

/**
 * A check does the same again under the same seed: otherwise a grade would depend on chance, and could not be repeated.
 * @param again the same exercise under the same seed, prepared anew
 */
export async function calibrateRepeats(
  context: GradingContext,
  again: GradingContext,
  solutions: Pick<Solutions, 'reference'>,
  ledger: Ledger,
): Promise<void> {
  const [first, second] = [await tracesOf(context, solutions), await tracesOf(again, solutions)];
  for (const [check, traces] of first)
    if (String(traces) !== String(second.get(check)))
      ledger.breach(`${check} is another check when it is run again`, context.seed, {
        check,
        advice: ADVICE.dependsOnChance,
      });
}
