import { max, min } from 'd3-array';
import { largestOf } from '../model/closeness.ts';
import type { Explanation } from '../model/explanation.ts';
import { leavesOf } from '../model/parts.ts';
import type { SaidOf } from '../model/said.ts';
import { ROUNDING, sameAnswer } from '../model/same-answer.ts';
import { isList } from '../model/shape.ts';
import { short } from '../model/simplified.ts';
import type { Observation } from '../runner/index.ts';
import { numbersOf } from './mismatches.ts';

type UnknownList = readonly unknown[];

/** A list of a wrong answer beside the right one. */
interface ComparedLists {
  readonly own: UnknownList;
  readonly right: UnknownList;
  /** Right entries at the beginning. */
  readonly begun: number;
}

/** Fewer right entries or wrong answers are too little evidence. */
const LEAST_RIGHT = 4;
const LEAST_WRONG = 2;
/** Different right numbers that pass a limit. */
const LEAST_BEYOND = 3;

function pairOf(own: UnknownList, right: UnknownList): ComparedLists {
  const rounding = ROUNDING * largestOf(right);
  const first = own.findIndex((entry, k) => k >= right.length || !sameAnswer(entry, right[k], rounding));
  return { own, right, begun: first === -1 ? own.length : first };
}

/** Lists of an answer: itself, or its fields. */
function pairsIn(own: unknown, right: unknown): ComparedLists[] {
  if (isList(own) && isList(right)) return [pairOf(own, right)];
  if (typeof own !== 'object' || own === null || isList(own)) return [];
  return Object.entries(own).flatMap(([field, part]) => {
    const other = (right as Readonly<Record<string, unknown>>)[field];
    return isList(part) && isList(other) ? [pairOf(part, other)] : [];
  });
}

const isWhole = ({ own, right, begun }: ComparedLists): boolean =>
  begun === right.length && begun === own.length;

/** True if all entries are right, and some are missing at the end. */
const endsEarly = ({ own, right, begun }: ComparedLists): boolean =>
  begun > 0 && begun === own.length && begun < right.length;

const isFinite = (entry: unknown): boolean =>
  [...leavesOf(entry)].every(([, leaf]) => typeof leaf !== 'number' || Number.isFinite(leaf));

const endsAtOverflow = ({ own }: ComparedLists): boolean =>
  own.every((entry, k) => isFinite(entry) === k < own.length - 1);

/** Number of entries that are right in all answers, if the next one is the first wrong one in most. */
function rightBefore(pairs: readonly ComparedLists[]): Pick<SaidOf<'entries'>, 'is'> | undefined {
  if (pairs.some(({ own, right }) => own.length !== right.length)) return undefined;
  const index = Math.min(...pairs.map(({ begun }) => begun));
  const wrongThere = pairs.filter(({ begun }) => begun === index).length;
  const isTelling = index >= LEAST_RIGHT && 2 * wrongThere > pairs.length;
  return isTelling ? { is: { id: 'wrong-from', index, wrongThere } } : undefined;
}

/** More than rounding, relative to a limit. */
const BEYOND = 1e-6;

/** Limits that answers keep to, if right ones pass them wherever an answer is wrong. */
function boundedBy(observations: readonly Observation[]): Pick<SaidOf<'entries'>, 'is'> | undefined {
  const all = observations.flatMap(({ call: { outcome }, right, isWrong }) => {
    const [own, wanted] = [
      outcome.kind === 'returned' ? numbersOf(outcome.value) : undefined,
      numbersOf(right),
    ];
    return own !== undefined && own.length === wanted?.length ? [{ own, wanted, isWrong }] : [];
  });
  const numbers = all.flatMap(({ own }) => own);
  const [low, high] = [min(numbers) ?? NaN, max(numbers) ?? NaN];
  if (all.length < observations.length || !(low < high)) return undefined;
  /** Right numbers, by wrong answer, that pass a limit where the answer keeps to it. */
  const passing = (limit: number, sign: number): readonly (readonly number[])[] =>
    all.flatMap(({ own, wanted, isWrong }) => {
      const least = BEYOND * Math.max(1, Math.abs(limit));
      return isWrong ? [wanted.filter((x, k) => own[k] === limit && sign * (x - limit) > least)] : [];
    });
  const [above, below] = [passing(high, 1), passing(low, -1)];
  if (!above.every((those, k) => those.length + below[k]!.length > 0)) return undefined;
  // One number alone may be wrong in another way.
  const limit = (value: number, those: typeof above): number | undefined =>
    new Set(those.flat()).size >= LEAST_BEYOND ? short(value) : undefined;
  const is = { id: 'bounded', above: limit(high, above), below: limit(low, below) } as const;
  return is.above === undefined && is.below === undefined ? undefined : { is };
}

/**
 * Tells what wrong answers have in common: a limit that they keep to, or the entry up to which their lists are right.
 * @param observations of the function, in all checks
 */
export function entriesOf(name: string, observations: readonly Observation[]): Explanation | undefined {
  const wrong = observations.filter(({ isWrong }) => isWrong);
  if (wrong.length < LEAST_WRONG) return undefined;
  const said = { id: 'entries', function: name, wrong: wrong.length } as const;
  const bounded = boundedBy(observations);
  if (bounded !== undefined) return { said: { ...said, ...bounded }, proves: true };
  const lists = wrong.map(({ call: { outcome }, right }) =>
    outcome.kind === 'returned' ? pairsIn(outcome.value, right).filter((pair) => !isWhole(pair)) : [],
  );
  if (lists.some(({ length }) => length === 0)) return undefined;
  const pairs = lists.flat();
  const found = pairs.every(endsEarly)
    ? { is: { id: 'ends-early', atOverflow: pairs.every(endsAtOverflow) } as const }
    : rightBefore(pairs);
  return found && { said: { ...said, ...found }, proves: true };
}
