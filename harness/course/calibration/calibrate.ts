import type { ExercisePlan } from '../../core/checks/exercise-plan.ts';
import { prepareGrading } from '../../core/grading/index.ts';
import { loadSolution, type SandboxHost, type SourceFiles } from '../../core/sandbox/index.ts';
import { coverageUnder } from './calibrate-coverage.ts';
import {
  calibrateDiagnosis,
  calibrateMisconceptions,
  calibratePerturbed,
  calibrateVariants,
  onlyGenerated,
  type CalibratedSolution,
  type Solutions,
} from './calibrate-seed.ts';
import { Ledger, type Sightings } from './sightings.ts';

/** How much is tried: the seeds from `first` to `last`. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  /** Whether misconceptions are diagnosed, too, and margins to them measured: it takes longer. */
  readonly diagnosed: boolean;
}

/** @param variants the text of each right solution, by file name */
export function loadSolutions(host: SandboxHost, plan: ExercisePlan, variants: SourceFiles): Solutions {
  const solution = (name: string, source: string): CalibratedSolution => ({
    name,
    module: loadSolution(host, { 'solution.ts': source }),
  });
  return {
    variants: Object.entries(variants).map(([file, source]) => solution(file.replace(/\.ts$/, ''), source)),
    reference: { name: 'the reference', module: loadSolution(host, plan.referenceFiles) },
    misconceptions: plan.misconceptions.map((known) => ({ ...known, ...solution(known.id, known.source) })),
  };
}

/** Grades the grading of one exercise under some seeds. */
export async function calibrate(
  plan: ExercisePlan,
  solutions: Solutions,
  host: SandboxHost,
  { first, last, diagnosed }: Extent,
): Promise<Sightings> {
  const ledger = new Ledger();
  const guesses = new Map<string, string>();
  for (let seed = first; seed <= last; seed += 1) {
    const context = prepareGrading(plan, host, seed);
    // What every seed has in common is tried once: it is what takes longest.
    await calibrateVariants(seed === first ? context : onlyGenerated(context), solutions, ledger);
    await calibratePerturbed(context, solutions, ledger);
    if (diagnosed) {
      await calibrateDiagnosis(context, solutions, ledger);
      ledger.covered(await coverageUnder(context, solutions));
    } else await calibrateMisconceptions(context, solutions, ledger, guesses);
  }
  const { breaches, right, wrong, failedBy, lost, coverage, coveredSeeds } = ledger;
  return { breaches, right, wrong, failedBy, lost, coverage, coveredSeeds };
}
