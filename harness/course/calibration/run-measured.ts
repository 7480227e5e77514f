import { type ChecksRun, type GradingContext, NO_WATCHDOG, runChecks } from '../../core/grading/index.ts';
import type { CheckGrade } from '../../core/model/grades.generated.ts';
import type { Ledger } from './sightings.ts';
import type { CalibratedSolution } from './solutions.ts';

/** Runs the checks of a right solution; what it uses of its ticks goes into the ledger. */
export async function runMeasured(
  context: GradingContext,
  { name: solution, module, meter }: CalibratedSolution,
  ledger: Ledger,
): Promise<ChecksRun> {
  const { seed, ticks } = context;
  let all = 0;
  meter.read();
  const onFinished = ({ id }: CheckGrade): void => {
    const reading = meter.read();
    all += reading.ticks;
    ledger.recordUse({ share: reading.share, by: id, solution, seed });
  };
  const run = await runChecks(context, module, { watchdog: { ...NO_WATCHDOG, onFinished } });
  ledger.recordUse({ share: all / ticks, by: 'all checks together', solution, seed });
  return run;
}
