import * as fc from 'fast-check';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import type { Signature } from '../model/shape.ts';
import { type GeneratedInputs, type Input, inputsFrom } from './input.ts';
import { drawRows, firstOf } from './rows.ts';

interface Drawing extends Partial<Pick<ExercisePlan, 'grading' | 'scenarios' | 'specialRows'>> {
  readonly judges?: string | undefined;
  /** The check's own, a 32-bit integer. */
  readonly seed: number;
}

export interface InputSource {
  /** In the order of trial; determined by the seed. @throws StaleRows */
  readonly draw: (drawing: Drawing) => Input[];
  readonly generated: GeneratedInputs | undefined;
  /** Author's mistake, as the end of a sentence. */
  readonly mistake: (judges: string | undefined, exports: Signature) => string | undefined;
}

/** Parameters missing from the inputs, if the function has several. */
function notGiven({ parts }: GeneratedInputs, judges = '', exports: Signature): readonly string[] {
  const { parameters } = (Object.hasOwn(exports, judges) ? exports[judges] : undefined) ?? { parameters: [] };
  if (parts === undefined || parameters.length < 2) return [];
  return parameters.filter((one) => !Object.hasOwn(parts, one));
}

/** Random inputs, `each`, rows with special values alone and combined, and `always`. */
export const generatedInputs = (generated: GeneratedInputs): InputSource => ({
  generated,
  draw: ({ judges, seed, grading, specialRows = {} }) => {
    const { arbitrary, runs, each, always } = generated;
    const combined =
      judges !== undefined && Object.hasOwn(specialRows, judges) ? specialRows[judges]!.rows : [];
    const rows = [
      ...each.map((one, k) => firstOf(one, seed + k)),
      ...drawRows({ judges, inputs: generated }, grading, combined, seed + each.length),
    ];
    return [
      ...fc
        .sample<unknown>(arbitrary, { seed, numRuns: runs })
        .map((value, run): Input => ({ value, origin: { kind: 'random', arbitrary, seed, run } })),
      ...rows.map(({ value, ...drawn }, at): Input => ({ value, origin: { kind: 'row', ...drawn, at } })),
      ...inputsFrom('always', always),
    ];
  },
  mistake: (judges, exports) => {
    const { runs } = generated;
    if (!(Number.isInteger(runs) && runs >= 1))
      return `runs must be a whole number of at least 1; got ${runs}`;
    const lacking = notGiven(generated, judges, exports);
    return lacking.length === 0
      ? undefined
      : `it judges ${judges}, so its inputs must have the names of the parameters; there is no ${lacking.join(', ')}`;
  },
});

/** @param values at least one */
export const writtenInputs = (values: readonly unknown[]): InputSource => ({
  generated: undefined,
  draw: () => inputsFrom('example', values),
  mistake: () => (values.length === 0 ? 'given is empty, so every solution would pass' : undefined),
});

/** Fixtures listed in `exercise.json`. */
export const fixtureInputs: InputSource = {
  generated: undefined,
  draw: ({ scenarios = [] }) => inputsFrom('scenario', scenarios),
  mistake: () => undefined,
};

/** For a check that makes calls of its own choice. */
export const noInputs: InputSource = { generated: undefined, draw: () => [], mistake: () => undefined };
