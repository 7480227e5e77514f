import { type ExerciseData, type ExercisePlan, toPlan } from '../../../core/model/exercise-plan.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import { mergeGradings } from '../../../core/model/merge-gradings.ts';
import type { Check } from '../../../core/runner/index.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import { strip } from '../../../core/sandbox/source/strip.ts';
import { thrownAt } from '../../shared/bundle/stack.mjs';
import type { ProgramExports } from '../../shared/exercises/index.ts';
import type { Service } from '../../shared/workers/index.ts';
import { calibrate, type Extent, loadSolutions } from './calibrate.ts';
import type { Sightings } from './sightings.ts';
import type { CalibrationSolutions } from './solutions.ts';

export interface CalibratedExercise extends ExerciseData {
  /** Texts by file name. */
  readonly variants: SourceFiles;
}

export interface CalibrationData {
  readonly exercises: ReadonlyMap<string, CalibratedExercise>;
  readonly root: string;
  readonly wasm: WebAssembly.Module;
}

export interface CalibrationTask extends Extent {
  readonly exercise: string;
}

/** Prepares each exercise once. */
export async function load(
  { gradings, factories }: ProgramExports,
  { root, exercises, wasm }: CalibrationData,
): Promise<Service<CalibrationTask, Sightings>> {
  const host = { wasm, strip, locate: (error: unknown) => thrownAt(error, root) };
  const ready = new Map<
    string,
    { readonly plan: ExercisePlan<Check>; readonly solutions: CalibrationSolutions }
  >();
  return ({ exercise: id, ...extent }, onStage) => {
    const { plan, solutions } = getOrCreate(ready, id, () => {
      const { variants, ...data } = exercises.get(id)!;
      const loaded = toPlan(data, mergeGradings(gradings.get(id)!), factories.get(id)!);
      return { plan: loaded, solutions: loadSolutions(host, loaded, variants) };
    });
    return calibrate(plan, solutions, host, extent, onStage);
  };
}
