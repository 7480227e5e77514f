import { type ChecksRun, type GradingContext, runChecks } from '../../../core/grading/index.ts';
import type { Call } from '../../../core/model/call.ts';
import type { Finding } from '../../../core/model/finding.ts';
import type { Misconception } from '../../../core/model/misconception.ts';
import { withSolution } from '../../../core/runner/index.ts';
import { type LoadedSolution, MOST_OF_CALL, type SourceFiles } from '../../../core/sandbox/index.ts';
import type { Ledger } from './sightings.ts';

/** A solution that is calibrated against, ready to be opened. */
export interface CalibratedSolution {
  readonly name: string;
  /** Its path from the project's folder. */
  readonly file: string;
  readonly files: SourceFiles;
  /** For one grading: what was ended in it does not matter in the next. */
  readonly load: () => LoadedSolution;
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

/** What a check does with the reference at one of its inputs. */
export interface Trial {
  /** The check's id. */
  readonly check: string;
  readonly calls: readonly Call[];
  /** What it compares. */
  readonly findings: readonly Finding[];
}

/**
 * Tries each check on the reference at its inputs. Calls of a check's own choice are left out.
 * @param most how many inputs of each check; all by default
 */
export async function trialsOf(
  { plan, checks, onStage }: GradingContext,
  { reference }: Pick<Solutions, 'reference'>,
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
