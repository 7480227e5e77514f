import { signalPicture, type Picture } from 'descent-grader/checks';
import * as reference from '#reference/one-pole-filter.ts';
import type { Filter, Vector } from '#reference/types.ts';

export type Solution = Pick<typeof reference, 'onePole' | 'lfilter'>;

interface Filtering {
  readonly filter: Filter;
  readonly x: Vector;
}

export function outputPicture({ lfilter }: Solution, { filter, x }: Filtering): Picture | undefined {
  return signalPicture('y[k]', lfilter(filter, x), reference.lfilter(filter, x));
}

/** What the filter of the momentum, designed and applied by the solution, makes of x. */
export function responsePicture(solution: Solution, momentumCoeff: number, x: Vector): Picture | undefined {
  const responseOf = ({ onePole, lfilter }: Solution): Vector => lfilter(onePole(momentumCoeff), x);
  return signalPicture('y[k]', responseOf(solution), responseOf(reference));
}
