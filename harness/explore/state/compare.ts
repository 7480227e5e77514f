import { largestOf, TOLERANCE } from '../../core/model/closeness.ts';
import { sameNumber, sameParts } from '../../core/model/same-answer.ts';
import type { Reply } from '../worker/protocol.ts';

interface ComparedFunction {
  readonly name: string;
  readonly exercise: string;
  /** Every check passes, so differences are rounding, which some settings magnify. */
  readonly isAccepted: boolean;
}

export interface Compared<Value> extends ComparedFunction {
  /** Computed when it is first read. */
  readonly right: Value;
  /** Absent without a value. */
  readonly yours?: Value;
  /** Right answer at the settings of `yours`, earlier ones during a drag. */
  readonly rightThen: Value;
  /** Absent while unknown. */
  readonly answer?: Reply;
  readonly isSame: boolean;
}

const { isFinite } = Number;

/** True if answers agree up to rounding. @param size of the numbers that answers are computed from */
const isClose = (yours: unknown, right: unknown, size: number): boolean =>
  sameParts(
    yours,
    right,
    // Growth may end in ∞ or NaN.
    (one, other) => sameNumber(one, other, TOLERANCE * size) || !(isFinite(one) || isFinite(other)),
    0,
  );

/** First index at which lists differ by more than rounding; `undefined` if they agree. */
export function firstDifference(right: readonly unknown[], yours: readonly unknown[]): number | undefined {
  let size = 1;
  for (let k = 0; k < Math.max(right.length, yours.length); k += 1) {
    size = Math.max(size, largestOf(right[k]));
    if (!isClose(yours[k], right[k], size)) return k;
  }
  return undefined;
}

/**
 * @param answer `undefined` while unknown
 * @param rightThen gives the right answer at the settings of `answer`
 */
export function compare<Value>(
  asked: ComparedFunction,
  answer: Reply | undefined,
  right: () => Value,
  rightThen: () => Value,
): Compared<Value> {
  const given = answer?.kind === 'value' ? { yours: answer.value as Value } : undefined;
  return {
    ...asked,
    ...given,
    answer,
    isSame: given !== undefined && firstDifference([rightThen()].flat(), [given.yours].flat()) === undefined,
    get right() {
      return right();
    },
    get rightThen() {
      return rightThen();
    },
  };
}
