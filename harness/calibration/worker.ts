import { type ExercisePlan, loadExercise } from '../grading/exercise-plan.ts';
import { keep } from '../grading/keep.ts';
import { compileQuickJs } from '../grading/wasm.ts';
import { calibrate, type Extent, readSolutions } from './calibrate.ts';
import type { Solutions } from './calibrate-seed.ts';
import type { Sightings } from './sightings.ts';

export interface CalibrationTask extends Extent {
  readonly root: string;
  readonly exercise: string;
}

interface Ready {
  readonly plan: ExercisePlan;
  readonly solutions: Solutions;
}

const wasm = await compileQuickJs();
const exercises = new Map<string, Promise<Ready>>();

export default async function run({ root, exercise, ...extent }: CalibrationTask): Promise<Sightings> {
  const { plan, solutions } = await keep(exercises, exercise, async () => {
    const loaded = await loadExercise(root, exercise);
    return { plan: loaded, solutions: await readSolutions(root, loaded, wasm) };
  });
  return calibrate(plan, solutions, wasm, extent);
}
