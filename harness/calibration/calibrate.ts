import path from 'node:path';
import { type ExercisePlan, readFolder } from '../grading/exercise-plan.ts';
import { instancesOf } from '../grading/instances.ts';
import { prepare } from '../grading/prepared.ts';
import {
  calibrateDiagnosis,
  calibrateMisconceptions,
  calibratePerturbed,
  calibrateVariants,
  onlyGenerated,
  type Solution,
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

/** @param root the project's folder */
export async function readSolutions(
  root: string,
  plan: ExercisePlan,
  wasm: WebAssembly.Module,
): Promise<Solutions> {
  const variants = await readFolder(path.join(root, 'tests', 'exercises', plan.id, 'variants'), '.ts');
  const solution = (name: string, source: string): Solution => ({
    name,
    instances: instancesOf(wasm, { 'solution.ts': source }),
  });
  return {
    variants: Object.entries(variants).map(([file, source]) => solution(file.replace(/\.ts$/, ''), source)),
    reference: { name: 'the reference', instances: instancesOf(wasm, plan.referenceFiles) },
    misconceptions: plan.misconceptions.map((known) => ({ ...known, ...solution(known.id, known.source) })),
  };
}

/** Grades the grading of one exercise under some seeds. */
export async function calibrate(
  plan: ExercisePlan,
  solutions: Solutions,
  wasm: WebAssembly.Module,
  { first, last, diagnosed }: Extent,
): Promise<Sightings> {
  const ledger = new Ledger();
  const guesses = new Map<string, string>();
  for (let seed = first; seed <= last; seed += 1) {
    const prepared = prepare(plan, wasm, seed);
    // What every seed has in common is tried once: it is what takes longest.
    await calibrateVariants(seed === first ? prepared : onlyGenerated(prepared), solutions, ledger);
    await calibratePerturbed(prepared, solutions, ledger);
    if (diagnosed) await calibrateDiagnosis(prepared, solutions, ledger);
    else await calibrateMisconceptions(prepared, solutions, ledger, guesses);
  }
  const { breaches, right, wrong, failedBy } = ledger;
  return { breaches, right, wrong, failedBy };
}
