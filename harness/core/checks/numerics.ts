import { requireThat } from '../inputs/index.ts';
import { compared, type Finding } from '../model/finding.ts';
import { agree, type Closeness, saying } from './finding.ts';

// What numerical analysis says of an answer, without a right answer to compare it with.

/**
 * What should vanish for a right answer, such as f(x) or Ax − b.
 * @param what in the student's words: `f(x)`
 * @param closeness.scale the size of what cancels in the residual: without it nothing but 0 holds
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
 * How an error falls when the step is halved: by about 2^order.
 * @param what the subject of a sentence: `your integral`
 * @param errors |error| for the steps h, h/2, h/4, …; at least two
 * @param order whole, ≥ 1
 * @param rounding an error of this size, ≥ 0, is rounding, and need not fall
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
  // Half-way between this order and the one below.
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
 * That the latest call did no more work than is needed.
 * @param evaluations `recording.evaluationsOf(f)`
 * @param name of the function, as students know it
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
