import { toJson } from '../../model/json.ts';
import type { Condition, Size } from '../../model/pattern.ts';
import type { Quantity } from './quantities.ts';

/**
 * How special a statement is. Students treat 0 and 1 specially most often, then signs, then other single values; a size
 * that separates wrong answers from right ones is found for almost any quantity.
 */
export const RANK = { special: 0, kind: 1, value: 2, size: 3 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** About the arguments of a call. */
export interface Statement {
  /** See `Quantity`. */
  readonly subject: string;
  readonly says: Condition;
  readonly rank: Rank;
  /** @param k index of an observation */
  readonly isTrue: (k: number) => boolean;
}

/** A quantity in all observations. */
export interface Column extends Omit<Quantity, 'value'> {
  readonly values: readonly Quantity['value'][];
}

/** True for each observation whose answer is wrong. */
type Which = readonly boolean[];

/** Limit of the significant digits of a number that means something. */
const MOST_DIGITS = 4;

/** A short number `limit` with low ≤ limit < high, because its digits mean nothing. */
function shortBetween(low: number, high: number): number | undefined {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  for (let digits = 1; digits <= MOST_DIGITS; digits += 1)
    for (const number of [high, low, (low + high) / 2]) {
      const short = Number(number.toPrecision(digits));
      if (low <= short && short < high) return short;
    }
  return undefined;
}

type Opposed = Extract<Condition, { readonly not: boolean }>;
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

const both = (
  subject: string,
  rank: Rank,
  isTrue: (k: number) => boolean,
  says: Without<Opposed, 'not'>,
): [Statement, Statement] => [
  { subject, says: { ...says, not: false }, rank, isTrue },
  { subject, says: { ...says, not: true }, rank, isTrue: (k) => !isTrue(k) },
];

/** Value that all wrong answers, or all right ones, share, or else a limit between their sizes. */
function* ofSizes(
  values: readonly number[],
  isWrong: Which,
  subject: string,
  says: (size: Size) => Condition,
): Generator<Statement> {
  const [wrong, right] = [true, false].map((is) => values.filter((_, k) => isWrong[k] === is));
  // A number with more digits comes from a few random inputs, which share something else, too.
  const isShort = (value: number): boolean => Number(value.toPrecision(MOST_DIGITS)) === value;
  const [one, other] = [wrong!, right!].map((own) =>
    new Set(own).size === 1 && isShort(own[0]!) ? own[0] : undefined,
  );
  const rankOf = (value: number): Rank => ([0, 1, -1].includes(value) ? RANK.special : RANK.value);
  const statement = (
    is: Size['is'],
    value: number,
    rank: Rank,
    isTrue: (own: number) => boolean,
  ): Statement => ({
    subject,
    says: says({ is, value: toJson(value + 0) }),
    rank,
    isTrue: (k) => isTrue(values[k]!),
  });
  if (one !== undefined) yield statement('=', one, rankOf(one), (own) => own === one);
  if (other !== undefined) yield statement('≠', other, rankOf(other), (own) => own !== other);
  const low = shortBetween(Math.max(...right!), Math.min(...wrong!));
  if (low !== undefined) yield statement('>', low, RANK.size, (own) => own > low);
  const high = shortBetween(Math.max(...wrong!), Math.min(...right!));
  if (high !== undefined) yield statement('≤', high, RANK.size, (own) => own <= high);
}

function* ofNumber({ subject, of, ...column }: Column, isWrong: Which): Generator<Statement> {
  const values = column.values as readonly number[];
  const is = (
    rank: Rank,
    test: (value: number) => boolean,
    what: 'negative' | 'positive' | 'a whole number',
  ) => both(subject, rank, (k) => test(values[k]!), { of, id: 'number', is: what });
  const signs = [
    is(RANK.kind, (value) => value < 0, 'negative'),
    is(RANK.kind, (value) => value > 0, 'positive'),
  ];
  // Where no number is 0, “negative” says the same as “not positive”, and better.
  yield* signs.map(([sign]) => sign);
  yield* signs.map(([, opposite]) => opposite);
  yield* is(RANK.value, Number.isInteger, 'a whole number');
  const says =
    (isAbsolute: boolean) =>
    (size: Size): Condition => ({ of, id: 'size', isAbsolute, ...size });
  yield* ofSizes(values, isWrong, subject, says(false));
  const sizes = values.map(Math.abs);
  if (values.some((value) => value < 0)) yield* ofSizes(sizes, isWrong, subject, says(true));
}

const ofLength = ({ subject, of, values }: Column, isWrong: Which): Iterable<Statement> =>
  ofSizes(values as readonly number[], isWrong, subject, (size) => ({ of, id: 'length', ...size }));

function* ofEntries({ subject, of, values }: Column): Generator<Statement> {
  const lists = values as readonly (readonly number[])[];
  const are = (rank: Rank, has: 'zero' | 'negative' | 'equal', test: (list: readonly number[]) => boolean) =>
    both(subject, rank, (k) => test(lists[k]!), { of, id: 'entries', has });
  yield* are(RANK.special, 'zero', (list) => list.includes(0));
  yield* are(RANK.kind, 'negative', (list) => list.some((entry) => entry < 0));
  yield* are(RANK.value, 'equal', (list) => new Set(list).size < list.length);
}

/**
 * Statements about one quantity that may tell wrong answers from right ones.
 * @param isWrong for each observation of the column; at least one is, and one is not
 */
export function statementsAbout(column: Column, isWrong: Which): Iterable<Statement> {
  switch (column.kind) {
    case 'number':
      return ofNumber(column, isWrong);
    case 'length':
      return ofLength(column, isWrong);
    case 'entries':
      return ofEntries(column);
  }
}
