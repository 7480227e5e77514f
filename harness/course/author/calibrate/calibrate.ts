import { type GradingHost, prepareGrading } from '../../../core/grading/index.ts';
import type { ExercisePlan } from '../../../core/model/exercise-plan.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import type { Check } from '../../../core/runner/index.ts';
import { loadSolution, type SandboxHost, type SourceFiles } from '../../../core/sandbox/index.ts';
import { ADVICE } from './advice.ts';
import { calibrateCoverage } from './calibrate-coverage.ts';
import { calibrateQuestions } from './calibrate-questions.ts';
import {
  calibrateDiagnosis,
  calibrateDigits,
  calibrateMisconceptions,
  calibrateRounding,
  calibrateVariants,
  onlyGenerated,
} from './calibrate-seed.ts';
import { Ledger, type Sightings } from './sightings.ts';
import { type CalibratedSolution, type Solutions, type Trial, trialsOf } from './solutions.ts';
import { worksAtAll } from './works-at-all.ts';

/** How much is tried: the seeds from `first` to `last`. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  /** Whether misconceptions are diagnosed, too, and margins to them measured: it takes longer. */
  readonly diagnosed: boolean;
}

/** @param variants the text of each right solution, by file name */
export function loadSolutions(host: SandboxHost, plan: ExercisePlan, variants: SourceFiles): Solutions {
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
 * A check does the same again under the same seed: otherwise a grade would depend on chance, and could not be repeated.
 * @param again of the same exercise under the same seed, prepared anew
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

/**
 * Grades the grading of one exercise under some seeds.
 * @param onStage called with the id of each check as it begins, or with the name of other work
 */
export async function calibrate(
  plan: ExercisePlan<Check>,
  solutions: Solutions,
  host: GradingHost,
  { first, last, diagnosed }: Extent,
  onStage: (stage: string) => void,
): Promise<Sightings> {
  const ledger = new Ledger();
  for (let seed = first; seed <= last; seed += 1) {
    const context = { ...prepareGrading(plan, host, seed), onStage };
    const trials =
      seed === first
        ? await worksAtAll(context, solutions, ledger)
        : diagnosed
          ? await trialsOf(context, solutions)
          : [];
    // What comes after would only repeat that in other words.
    ledger.works = trials !== undefined;
    if (trials === undefined) break;
    if (seed === 1) {
      const again = await trialsOf({ ...prepareGrading(plan, host, seed), onStage }, solutions);
      calibrateRepeats(trials, again, seed, ledger);
    }
    // What every seed has in common is tried once: it is what takes longest.
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
