import { largestOf, TOLERANCE } from '../../core/model/closeness.ts';
import { sameNumber, sameParts } from '../../core/model/same-answer.ts';
import type { Answer } from '../worker/protocol.ts';

interface Asked {
  readonly name: string;
  /** Exercise that asks for the function. */
  readonly exercise: string;
  /** The code passes every check, so differences are rounding, which some settings magnify. */
  readonly isAccepted: boolean;
}

/** Answers of the student's function and of the reference. */
export interface Compared<Value> extends Asked {
  /** Computed when it is first read. */
  readonly right: Value;
  /** Absent if the function gives no value. */
  readonly yours?: Value;
  /** Right answer at the settings of `yours`, which are earlier ones during a drag. */
  readonly rightThen: Value;
  /** Absent while no answer is known. */
  readonly answer?: Answer;
  readonly isSame: boolean;
}

const { isFinite } = Number;

/** True for answers that agree but for rounding. @param size of the numbers that they are computed from */
const isClose = (yours: unknown, right: unknown, size: number): boolean =>
  sameParts(
    yours,
    right,
    // Growth beyond all numbers may give ∞ or NaN.
    (one, other) => sameNumber(one, other, TOLERANCE * size) || !(isFinite(one) || isFinite(other)),
    0,
  );

/** Index from which two lists differ by more than rounding; `undefined` if they agree. */
export function firstDifference(right: readonly unknown[], yours: readonly unknown[]): number | undefined {
  let size = 1;
  for (let k = 0; k < Math.max(right.length, yours.length); k += 1) {
    size = Math.max(size, largestOf(right[k]));
    if (!isClose(yours[k], right[k], size)) return k;
  }
  return undefined;
}

/**
 * @param answer of the student's function; `undefined` while none is known
 * @param rightThen gives the right answer at the settings of `answer`
 */
export function compare<Value>(
  asked: Asked,
  answer: Answer | undefined,
  right: () => Value,
  rightThen: () => Value,
): Compared<Value> {
  const said = answer?.kind === 'value' ? { yours: answer.value as Value } : undefined;
  return {
    ...asked,
    ...said,
    answer,
    isSame: said !== undefined && firstDifference([rightThen()].flat(), [said.yours].flat()) === undefined,
    get right() {
      return right();
    },
    get rightThen() {
      return rightThen();
    },
  };
}
