import { loadExercise } from '../grading/exercise-plan.ts';
import { compileQuickJs } from '../grading/wasm.ts';
import { calibrate, type Calibration, type Extent } from './calibrate.ts';

export interface CalibrationTask extends Extent {
  readonly root: string;
  readonly exercise: string;
}

export default async function run({ root, exercise, ...extent }: CalibrationTask): Promise<Calibration> {
  return calibrate(root, await loadExercise(root, exercise), await compileQuickJs(), extent);
}
