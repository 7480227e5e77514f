import { largestOf, TOLERANCE } from '../../core/model/closeness.ts';
import { sameNumber, sameParts } from '../../core/model/same-answer.ts';
import type { Answer } from '../worker/protocol.ts';

interface Asked {
  readonly name: string;
  /** The exercise that asks for the function. */
  readonly exercise: string;
  /** Whether the code passes every check: where it differs, it does so by rounding, which some settings magnify. */
  readonly isAccepted: boolean;
}

/** What the student's function says beside what the reference says. */
export interface Compared<Value> extends Asked {
  /** What the reference says; computed when it is first read. */
  readonly right: Value;
  /** Absent where the function gives no value. */
  readonly yours?: Value;
  /** What the reference says to the question that `yours` answers: while something is dragged, an earlier one. */
  readonly rightThen: Value;
  /** Absent while no answer is known. */
  readonly answer?: Answer;
  readonly isSame: boolean;
}

const { isFinite } = Number;

/** Whether two answers are the same but for rounding. @param size of the numbers that they are computed from */
const isClose = (yours: unknown, right: unknown, size: number): boolean =>
  sameParts(
    yours,
    right,
    // What grows beyond all numbers may become ∞ or NaN.
    (one, other) => sameNumber(one, other, TOLERANCE * size) || !(isFinite(one) || isFinite(other)),
    0,
  );

/** The index from which two lists differ by more than rounding; `undefined` if they do not. */
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
 * @param right gives what the reference says
 * @param rightThen gives what the reference says to the question that was answered
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
