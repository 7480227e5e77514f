import type * as reference from '#reference/momentum.ts';
import type { Vector } from '#reference/types.ts';
import { gradientOf } from '../descents/index.ts';

export type Solution = Pick<typeof reference, 'momentumStep' | 'momentumDescent'>;

/** What z becomes while the gradient is this signal, whatever β is. */
export function respond(
  { momentumStep }: Pick<Solution, 'momentumStep'>,
  signal: Vector,
  stepSize: number,
  momentumCoeff: number,
): number[] {
  let state: { readonly beta: Vector; readonly z: Vector } = { beta: [1], z: [0] };
  return signal.map((value) => {
    const gradient = gradientOf(`() => [${value}]`, () => [value]);
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    return state.z[0] ?? NaN;
  });
}

export const impulseOf = (height: number): Vector => [height, ...Array<number>(15).fill(0)];
