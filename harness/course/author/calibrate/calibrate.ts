import { type GradingHost, prepareGrading } from '../../../core/grading/index.ts';
import type { ExercisePlan } from '../../../core/model/exercise-plan.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import type { Check } from '../../../core/runner/index.ts';
import { loadSolution, type SandboxHost, type SourceFiles } from '../../../core/sandbox/index.ts';
import { ADVICE } from './advice.ts';
import { calibrateQuestions } from './calibrate-questions.ts';
import {
  calibrateCoverage,
  calibrateDiagnosis,
  calibrateDigits,
  calibrateMisconceptions,
  calibrateRounding,
  calibrateVariants,
  onlyGenerated,
} from './calibrate-seed.ts';
import { testPreconditions } from './preconditions.ts';
import { Ledger, type Sightings } from './sightings.ts';
import { type CalibratedSolution, type CalibrationSolutions, type Trial, trialsOf } from './solutions.ts';

/** Both included. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  /** Also tests diagnoses and margins, which is slower. */
  readonly diagnosed: boolean;
}

/** @param variants texts by file name */
export function loadSolutions(
  host: SandboxHost,
  plan: ExercisePlan,
  variants: SourceFiles,
): CalibrationSolutions {
  const load = (name: string, file: string, files: SourceFiles): CalibratedSolution => {
    const { anew } = loadSolution(host, files);
    return { name, file, files, load: anew };
  };
  const solution = (folder: string, name: string, source: string): CalibratedSolution =>
    load(name, `tests/exercises/${plan.id}/${folder}/${name}.ts`, { [SOLUTION_FILE]: source });
  return {
    variants: Object.entries(variants).map(([file, source]) =>
      solution('variants', file.replace(/\.ts$/, ''), source),
    ),
    reference: load('the reference', plan.reference, plan.referenceFiles),
    misconceptions: plan.misconceptions.map((known) => ({
      ...known,
      ...solution('misconceptions', known.id, known.source),
    })),
  };
}

/**
 * Reports checks whose grades cannot be repeated, because they differ under the same seed. @param again the same trials,
 * prepared anew
 */
function calibrateRepeats(
  trials: readonly Trial[],
  again: readonly Trial[],
  seed: number,
  ledger: Ledger,
): void {
  const text = ({ calls, findings }: Trial): string =>
    JSON.stringify([calls.map(({ name, args }) => [name, args]), findings]);
  const others = trials.filter((trial, k) => text(trial) !== text(again[k]!));
  for (const check of new Set(others.map((trial) => trial.check)))
    ledger.breach(`${check} is another check when it is run again`, seed, {
      check,
      advice: ADVICE.dependsOnChance,
    });
}

/** @param onStage called with a check's id or another name of work as it begins */
export async function calibrate(
  plan: ExercisePlan<Check>,
  solutions: CalibrationSolutions,
  host: GradingHost,
  { first, last, diagnosed }: Extent,
  onStage: (stage: string) => void,
): Promise<Sightings> {
  const ledger = new Ledger();
  for (let seed = first; seed <= last; seed += 1) {
    const context = { ...prepareGrading(plan, host, seed), onStage };
    const trials =
      seed === first
        ? await testPreconditions(context, solutions, ledger)
        : diagnosed
          ? await trialsOf(context, solutions)
          : [];
    // Further breaches would be consequences.
    ledger.works = trials !== undefined;
    if (trials === undefined) break;
    if (seed === 1) {
      const again = await trialsOf({ ...prepareGrading(plan, host, seed), onStage }, solutions);
      calibrateRepeats(trials, again, seed, ledger);
    }
    // Inputs that are the same under every seed are tried once, because this step is the slowest.
    await calibrateVariants(seed === first ? context : onlyGenerated(context), solutions, ledger);
    await calibrateRounding(context, solutions, ledger);
    if (diagnosed) {
      await calibrateDigits(context, solutions, ledger);
      await calibrateDiagnosis(context, solutions, ledger);
      calibrateCoverage(context, trials, ledger);
      onStage('questions');
      await calibrateQuestions(context, solutions, ledger);
    } else await calibrateMisconceptions(context, solutions, ledger);
  }
  return ledger;
}
