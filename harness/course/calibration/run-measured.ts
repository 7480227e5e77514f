import { type ChecksRun, type GradingContext, runChecks } from '../../core/grading/index.ts';
import type { Ledger } from './sightings.ts';
import type { CalibratedSolution } from './solutions.ts';

/** Runs the checks of a right solution; what it uses of its fuel goes into the ledger. */
export async function runMeasured(
  context: GradingContext,
  { name: solution, module, meter }: CalibratedSolution,
  ledger: Ledger,
): Promise<ChecksRun> {
  const { seed, fuel } = context;
  let all = 0;
  meter.read();
  const onRun = (id: string): void => {
    const reading = meter.read();
    all += reading.fuel;
    ledger.recordFuel(id, reading.fuel);
    ledger.recordUse({ share: reading.share, by: id, solution, seed });
  };
  const run = await runChecks(context, module, { onRun });
  ledger.recordUse({ share: all / fuel, by: 'all checks together', solution, seed });
  return run;
}
