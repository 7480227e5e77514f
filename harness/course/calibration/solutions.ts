import { type ChecksRun, type GradingContext, runChecks } from '../../core/grading/index.ts';
import type { Call } from '../../core/model/call.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { Misconception } from '../../core/model/misconception.ts';
import { type PlannedCheck, withSolution } from '../../core/runner/index.ts';
import type { OnUse, SolutionModule } from '../../core/sandbox/index.ts';
import type { Ledger } from './sightings.ts';

/** Counts the fuel of a solution. */
export class FuelMeter {
  #fuel = 0;
  #share = 0;

  readonly onUse: OnUse = (fuel, share) => {
    this.#fuel += fuel;
    this.#share = Math.max(this.#share, share);
  };

  /**
   * Begins anew.
   * @returns the fuel since the meter was read last, and the largest part of it that a call or a check may use
   */
  read(): { readonly fuel: number; readonly share: number } {
    const reading = { fuel: this.#fuel, share: this.#share };
    this.#fuel = 0;
    this.#share = 0;
    return reading;
  }
}

/** A solution that is calibrated against, ready to be opened. */
export interface CalibratedSolution {
  readonly name: string;
  /** Its path from the project's folder. */
  readonly file: string;
  readonly module: SolutionModule;
  /** Counts the fuel of the module. */
  readonly meter: FuelMeter;
}

/** All that an exercise is calibrated against. */
export interface Solutions {
  readonly variants: readonly CalibratedSolution[];
  readonly reference: CalibratedSolution;
  readonly misconceptions: readonly (CalibratedSolution & Misconception)[];
}

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

/**
 * Tries each check on the reference at its inputs. The audit has only calls that others made, so it is left out.
 * @param use gets what the check compares at one input, and the calls that it makes for that
 * @param most inputs of each check
 */
export async function eachTrial(
  { plan, checks, onStage }: GradingContext,
  { reference }: Pick<Solutions, 'reference'>,
  use: (check: PlannedCheck['check'], calls: readonly Call[], findings: readonly Finding[]) => void,
  most?: number,
): Promise<void> {
  for (const { check, inputs } of checks.filter((planned) => planned.check.kind !== 'purity')) {
    onStage?.(check.id);
    await withSolution(reference.module, check, plan.grading.exports, ({ solution, recording, reset }) => {
      for (const input of inputs.slice(0, most)) {
        reset();
        const findings = [...check.holds(solution, input as never, recording)];
        use(check, recording.calls, findings);
      }
    });
  }
}
