import type { ExercisePlan } from '../../core/checks/exercise-plan.ts';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import { loadExercise } from '../exercises/index.ts';
import { nodeSandboxHost } from '../workers/sandbox-host.ts';
import type { Solutions } from './calibrate-seed.ts';
import { calibrate, type Extent, readSolutions } from './calibrate.ts';
import type { Sightings } from './sightings.ts';

export interface CalibrationTask extends Extent {
  readonly root: string;
  readonly exercise: string;
}

interface Ready {
  readonly plan: ExercisePlan;
  readonly solutions: Solutions;
}

const host = await nodeSandboxHost();
const exercises = new Map<string, Promise<Ready>>();

export default async function run({ root, exercise, ...extent }: CalibrationTask): Promise<Sightings> {
  const { plan, solutions } = await getOrCreate(exercises, exercise, async () => {
    const loaded = await loadExercise(root, exercise);
    return { plan: loaded, solutions: await readSolutions(root, loaded, host) };
  });
  return calibrate(plan, solutions, host, extent);
}
