import { requireThat } from '../inputs/index.ts';
import { compared, type Finding } from '../model/finding.ts';
import { agree, type Closeness, saying } from './finding.ts';

// Findings about numerical answers that need no right answer.

/**
 * A value that vanishes for a right answer, such as f(x) or Ax − b.
 * @param what in the student's words: `f(x)`
 * @param closeness.scale size of the terms that cancel; without it only 0 would hold
 */
export function smallResidual(
  what: string,
  residual: number | readonly number[],
  closeness: Closeness & Required<Pick<Closeness, 'scale'>>,
): Finding {
  const zeros = typeof residual === 'number' ? 0 : residual.map(() => 0);
  return { ...agree(what, residual, zeros, closeness), ...saying({ id: 'no-root', what }) };
}

/**
 * An error that decreases by about 2^order when the step is halved.
 * @param what the subject of a sentence: `your integral`
 * @param errors |error| for the steps h, h/2, h/4, …; at least two
 * @param order whole, ≥ 1
 * @param rounding errors up to this, ≥ 0, need not decrease
 */
export function orderOfConvergence(
  what: string,
  errors: readonly number[],
  order: number,
  rounding = 0,
): Finding {
  requireThat(errors.length >= 2, 'orderOfConvergence', 'at least two errors must be given');
  requireThat(
    Number.isInteger(order) && order >= 1,
    'orderOfConvergence',
    `order must be whole and positive; got ${order}`,
  );
  const due = Array<number>(order)
    .fill(2)
    .reduce((product, two) => product * two, 1);
  // Half-way between this order and the next lower one.
  const slow = errors.findIndex(
    (error, k) => k > 0 && !(error <= rounding || errors[k - 1]! >= 0.7 * due * error),
  );
  const fallen = slow === -1 ? due : errors[slow - 1]! / errors[slow]!;
  return compared({
    holds: slow === -1,
    ...saying({ id: 'converges-slowly', what, order, divides: fallen, due }),
    actual: errors,
  });
}

/**
 * By the latest call.
 * @param evaluations `recording.evaluationsOf(f)`
 * @param most whole, ≥ 0
 */
export const evaluationsAtMost = (
  { length: times }: readonly unknown[],
  name: string,
  most: number,
): Finding =>
  compared({
    holds: times <= most,
    ...saying({ id: 'evaluated-too-often', what: name, times, most }),
    actual: times,
  });
