import type { GradingContext } from '../../core/grading/index.ts';
import type { Ledger } from './sightings.ts';
import type { CalibratedSolution } from './solutions.ts';
import { runAll, type Trial } from './trial.ts';

/** `runAll` of a right solution; what it uses of its ticks goes into the ledger. */
export async function runMeasured(
  context: GradingContext,
  { name: solution, module, meter }: CalibratedSolution,
  ledger: Ledger,
): Promise<ReadonlyMap<string, Trial>> {
  const { seed, ticks } = context;
  let all = 0;
  meter.read();
  const onCheck = (check: string): void => {
    const reading = meter.read();
    all += reading.ticks;
    ledger.recordUse({ share: reading.share, by: check, solution, seed });
  };
  const trials = await runAll(context, module, { onCheck });
  ledger.recordUse({ share: all / ticks, by: 'all checks together', solution, seed });
  return trials;
}
