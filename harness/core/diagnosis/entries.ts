import { largestOf } from '../model/closeness.ts';
import type { Explanation } from '../model/explanation.ts';
import { leavesOf } from '../model/parts.ts';
import type { SaidOf } from '../model/said.ts';
import { ROUNDING, sameAnswer } from '../model/same-answer.ts';
import { isList } from '../model/shape.ts';
import type { Observation } from '../runner/index.ts';

type List = readonly unknown[];

/** A list of a wrong answer beside the right one. */
interface Pair {
  readonly own: List;
  readonly right: List;
  /** How many entries at the beginning are right. */
  readonly begun: number;
}

/** With fewer right entries, or wrong answers, the first wrong entry says nothing. */
const LEAST_RIGHT = 4;
const LEAST_WRONG = 2;

function pairOf(own: List, right: List): Pair {
  const rounding = ROUNDING * largestOf(right);
  const first = own.findIndex((entry, k) => k >= right.length || !sameAnswer(entry, right[k], rounding));
  return { own, right, begun: first === -1 ? own.length : first };
}

/** The lists of an answer: it is one, or its fields are. */
function pairsIn(own: unknown, right: unknown): Pair[] {
  if (isList(own) && isList(right)) return [pairOf(own, right)];
  if (typeof own !== 'object' || own === null || isList(own)) return [];
  return Object.entries(own).flatMap(([field, part]) => {
    const other = (right as Readonly<Record<string, unknown>>)[field];
    return isList(part) && isList(other) ? [pairOf(part, other)] : [];
  });
}

const isWhole = ({ own, right, begun }: Pair): boolean => begun === right.length && begun === own.length;

/** All entries are right, and some are missing at the end. */
const endsEarly = ({ own, right, begun }: Pair): boolean =>
  begun > 0 && begun === own.length && begun < right.length;

const isFinite = (entry: unknown): boolean =>
  [...leavesOf(entry)].every(([, leaf]) => typeof leaf !== 'number' || Number.isFinite(leaf));

const endsAtOverflow = ({ own }: Pair): boolean =>
  own.every((entry, k) => isFinite(entry) === k < own.length - 1);

/** How many entries are right in all answers, if the next one is the first wrong one in most of them. */
function rightBefore(pairs: readonly Pair[]): Pick<SaidOf<'entries'>, 'is'> | undefined {
  if (pairs.some(({ own, right }) => own.length !== right.length)) return undefined;
  const index = Math.min(...pairs.map(({ begun }) => begun));
  const wrongThere = pairs.filter(({ begun }) => begun === index).length;
  const isTelling = index >= LEAST_RIGHT && 2 * wrongThere > pairs.length;
  return isTelling ? { is: { id: 'wrong-from', index, wrongThere } } : undefined;
}

/**
 * States up to which entry the lists that a function returns are right, where that is the same in all its wrong answers.
 * @param observations of the function, in all checks
 */
export function entriesOf(name: string, observations: readonly Observation[]): Explanation | undefined {
  const wrong = observations.filter(({ isWrong }) => isWrong);
  if (wrong.length < LEAST_WRONG) return undefined;
  const lists = wrong.map(({ call: { outcome }, right }) =>
    outcome.kind === 'returned' ? pairsIn(outcome.value, right).filter((pair) => !isWhole(pair)) : [],
  );
  if (lists.some(({ length }) => length === 0)) return undefined;
  const pairs = lists.flat();
  const found = pairs.every(endsEarly)
    ? { is: { id: 'ends-early', atOverflow: pairs.every(endsAtOverflow) } as const }
    : rightBefore(pairs);
  return found && { said: { id: 'entries', function: name, wrong: wrong.length, ...found }, proves: true };
}
