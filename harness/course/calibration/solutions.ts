import type { Misconception } from '../../core/model/misconception.ts';
import type { SolutionModule } from '../../core/sandbox/index.ts';
import type { FuelMeter } from './fuel-meter.ts';

/** A solution that is calibrated against, ready to be opened. */
export interface CalibratedSolution {
  readonly name: string;
  /** Its path from the project's folder. */
  readonly file: string;
  readonly module: SolutionModule;
  /** Counts the fuel of the module. */
  readonly meter: FuelMeter;
}

/** All that an exercise is calibrated against. */
export interface Solutions {
  readonly variants: readonly CalibratedSolution[];
  readonly reference: CalibratedSolution;
  readonly misconceptions: readonly (CalibratedSolution & Misconception)[];
}
