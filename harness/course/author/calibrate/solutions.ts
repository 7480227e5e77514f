import { type ChecksRun, type GradingContext, runChecks } from '../../../core/grading/index.ts';
import type { Call } from '../../../core/model/call.ts';
import type { Finding } from '../../../core/model/finding.ts';
import type { Misconception } from '../../../core/model/misconception.ts';
import { withSolution } from '../../../core/runner/index.ts';
import { type LoadedSolution, MOST_OF_CALL, type SourceFiles } from '../../../core/sandbox/index.ts';
import type { Ledger } from './sightings.ts';

/** Exercises with fewer misconceptions are drafts. */
export const ENOUGH = 5;

export interface CalibratedSolution {
  readonly name: string;
  readonly file: string;
  readonly files: SourceFiles;
  /** Loads the solution for one grading; an ended instance does not affect the next. */
  readonly load: () => LoadedSolution;
}

export interface CalibrationSolutions {
  readonly variants: readonly CalibratedSolution[];
  readonly reference: CalibratedSolution;
  readonly misconceptions: readonly (CalibratedSolution & Misconception)[];
}

export async function runMeasured(
  context: GradingContext,
  { name: solution, load }: CalibratedSolution,
  ledger: Ledger,
): Promise<ChecksRun> {
  const { seed } = context;
  const module = load();
  const { fuel } = module;
  const run = await runChecks(context, module);
  ledger.used.push(
    { by: 'call', fuel: fuel.most, most: MOST_OF_CALL, solution, seed },
    { by: 'exercise', fuel: fuel.used, most: context.fuel, solution, seed },
  );
  return run;
}

export interface Trial {
  readonly check: string;
  readonly calls: readonly Call[];
  readonly findings: readonly Finding[];
}

/**
 * Runs checks on the reference, without calls of a check's own choice.
 * @param most inputs of each check
 */
export async function trialsOf(
  { plan, checks, onStage }: GradingContext,
  { reference }: Pick<CalibrationSolutions, 'reference'>,
  most = Infinity,
): Promise<Trial[]> {
  const module = reference.load();
  const trials: Trial[] = [];
  for (const { check, inputs } of checks) {
    onStage?.(check.id);
    await withSolution(module, plan.grading.exports, ({ solution, recording, reset }) => {
      for (const { value } of inputs.slice(0, most)) {
        reset();
        const findings = [...check.holds(solution, value as never, recording)];
        trials.push({ check: check.id, calls: recording.calls, findings });
      }
    });
  }
  return trials;
}
