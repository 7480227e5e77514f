import type { Call } from '../../../core/model/call.ts';
import type { Grading } from '../../../core/model/check.ts';
import { isWithinContract, type Range } from '../../../core/model/domain.ts';
import { sameCall, sameOutcome } from '../../../core/model/same-answer.ts';
import type { HostValue } from '../../../core/model/shape.ts';
import { changedAt, type Place } from '../places.ts';
import { type Answer, type Ask, placesOf } from './operators.ts';

/** How many calls are tried to tell a wrong function from a right one. */
const SAMPLES = 1000;
/** One drawn number in so many is an end of its range. */
const ENDS = 8;

type Random = () => number;

/** Log-uniform, of either sign if the range has both. */
function drawn({ least, most, sign, special }: Range, random: Random): number {
  const ends = [least, most, ...special];
  const size =
    random() < 1 / ENDS
      ? Math.abs(ends[Math.floor(random() * ends.length)]!)
      : least * (most / least) ** random();
  return sign === 'either' && random() < 0.5 ? -size : size;
}

/** A right function, to be asked within its contract. */
export interface RightFunction {
  readonly name: string;
  readonly grading: Pick<Grading, 'exports' | 'domains' | 'together' | 'normalForms'>;
  /** Arguments of calls that the checks make; at least one. */
  readonly calls: readonly (readonly HostValue[])[];
  readonly ask: Ask;
}

/** Calls of the checks with other numbers, all of them within the contract. */
function* samplesOf(
  { name, grading, calls }: RightFunction,
  random: Random,
): Generator<readonly HostValue[]> {
  const { exports, domains = {} } = grading;
  const numbers = placesOf(exports[name]!, domains).flatMap((place) =>
    place.of.kind === 'number' ? [[place, place.of] as const] : [],
  );
  const redrawn = (args: readonly HostValue[], place: Place, range: Range): readonly HostValue[] =>
    changedAt(args, place, (value) =>
      Number.isInteger(range.least) && Number.isInteger(value)
        ? Math.round(drawn(range, random))
        : drawn(range, random),
    ) as HostValue[];
  for (let k = 0; k < SAMPLES; k += 1) {
    let args = calls[Math.floor(random() * calls.length)]!;
    for (const [place, range] of numbers) if (random() < 0.5) args = redrawn(args, place, range);
    if (isWithinContract(name, args, grading)) yield args;
  }
}

/**
 * A call within the contract that a wrong function answers wrongly.
 * @returns `undefined` if none was found: then it may well be right
 */
export function visibleCall(answer: Answer, right: RightFunction, random: Random): Call | undefined {
  const normalForm = right.grading.normalForms?.[right.name];
  // Where several answers are right, so are several ways to them.
  const same = normalForm === undefined ? sameCall : sameOutcome;
  for (const args of samplesOf(right, random)) {
    const expected = right.ask(args);
    if (expected.outcome.kind === 'returned' && !same(expected, answer(args, right.ask), normalForm))
      return expected;
  }
  return undefined;
}
