import type { Quantity } from './quantities.ts';

/**
 * How special a statement is. Students treat 0 and 1 specially most often, then signs, then other single values; a size
 * that separates wrong answers from right ones is found for almost any quantity.
 */
export const RANK = { special: 0, kind: 1, value: 2, size: 3 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** A statement about the arguments of a call. */
export interface Statement {
  /** See `Quantity`. */
  readonly subject: string;
  /** `steps = 0`, `x is empty`, `an entry of start is negative`. */
  readonly text: string;
  readonly rank: Rank;
  /** @param k the index of an observation */
  readonly isTrue: (k: number) => boolean;
}

/** One quantity of all observations. */
export interface Column extends Omit<Quantity, 'value'> {
  readonly values: readonly Quantity['value'][];
}

/** For each observation, in order: whether its answer is wrong. */
type Which = readonly boolean[];

const show = (value: number): string => {
  const isShort = value === 0 || (Math.abs(value) >= 1e-3 && Math.abs(value) < 1e6);
  return isShort ? String(value) : value.toExponential();
};

/** A short number `limit` with low ≤ limit < high: its digits mean nothing, so there should be few. */
function shortBetween(low: number, high: number): number | undefined {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  for (let digits = 1; digits <= 4; digits += 1)
    for (const number of [high, low, (low + high) / 2]) {
      const short = Number(number.toPrecision(digits));
      if (low <= short && short < high) return short;
    }
  return undefined;
}

/** How sizes are put into words. */
interface Words {
  readonly equal: (value: number) => string;
  readonly unlike: (value: number) => string;
  readonly above: (limit: string) => string;
  readonly below: (limit: string) => string;
}

/** A statement and its opposite. */
const both = (
  subject: string,
  rank: Rank,
  isTrue: (k: number) => boolean,
  text: string,
  opposite: string,
): Statement[] => [
  { subject, text, rank, isTrue },
  { subject, text: opposite, rank, isTrue: (k) => !isTrue(k) },
];

/** The value that all wrong answers, or all right ones, have in common, or else a limit between their sizes. */
function* ofSizes(
  values: readonly number[],
  isWrong: Which,
  subject: string,
  { equal, unlike, above, below }: Words,
): Generator<Statement> {
  const [wrong, right] = [true, false].map((is) => values.filter((_, k) => isWrong[k] === is));
  const [one, other] = [wrong!, right!].map((own) => (new Set(own).size === 1 ? own[0] : undefined));
  const rankOf = (value: number): Rank => ([0, 1, -1].includes(value) ? RANK.special : RANK.value);
  if (one !== undefined)
    yield { subject, text: equal(one), rank: rankOf(one), isTrue: (k) => values[k] === one };
  if (other !== undefined)
    yield { subject, text: unlike(other), rank: rankOf(other), isTrue: (k) => values[k] !== other };
  const rank = RANK.size;
  const low = shortBetween(Math.max(...right!), Math.min(...wrong!));
  if (low !== undefined) yield { subject, rank, text: above(show(low)), isTrue: (k) => values[k]! > low };
  const high = shortBetween(Math.max(...wrong!), Math.min(...right!));
  if (high !== undefined) yield { subject, rank, text: below(show(high)), isTrue: (k) => values[k]! <= high };
}

function* ofNumber({ subject, name, ...column }: Column, isWrong: Which): Generator<Statement> {
  const values = column.values as readonly number[];
  const is = (rank: Rank, test: (value: number) => boolean, what: string): Statement[] =>
    both(subject, rank, (k) => test(values[k]!), `${name} is ${what}`, `${name} is not ${what}`);
  const signs = [
    is(RANK.kind, (value) => value < 0, 'negative'),
    is(RANK.kind, (value) => value > 0, 'positive'),
  ];
  // Where no number is 0, “negative” says the same as “not positive”, and better.
  yield* signs.map(([sign]) => sign!);
  yield* signs.map(([, opposite]) => opposite!);
  yield* is(RANK.value, Number.isInteger, 'a whole number');
  const words = (what: string): Words => ({
    equal: (value) => `${what} = ${show(value)}`,
    unlike: (value) => `${what} ≠ ${show(value)}`,
    above: (limit) => (limit === '0' && what !== name ? `${name} ≠ 0` : `${what} > ${limit}`),
    below: (limit) => `${what} ≤ ${limit}`,
  });
  yield* ofSizes(values, isWrong, subject, words(name));
  const sizes = values.map(Math.abs);
  if (values.some((value) => value < 0)) yield* ofSizes(sizes, isWrong, subject, words(`|${name}|`));
}

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

const ofLength = ({ subject, name, values }: Column, isWrong: Which): Iterable<Statement> =>
  ofSizes(values as readonly number[], isWrong, subject, {
    equal: (value) => (value === 0 ? `${name} is empty` : `${name} has ${entries(value)}`),
    unlike: (value) => (value === 0 ? `${name} is not empty` : `${name} does not have ${entries(value)}`),
    above: (limit) => `${name} has more than ${entries(Number(limit))}`,
    below: (limit) => `${name} has at most ${entries(Number(limit))}`,
  });

function* ofEntries({ subject, name, values }: Column): Generator<Statement> {
  const lists = values as readonly (readonly number[])[];
  const is = (rank: Rank, test: (list: readonly number[]) => boolean, text: string, opposite: string) =>
    both(subject, rank, (k) => test(lists[k]!), text, opposite);
  const has = (test: (entry: number) => boolean, what: string, rank: Rank = RANK.kind): Statement[] =>
    is(rank, (list) => list.some(test), `an entry of ${name} is ${what}`, `no entry of ${name} is ${what}`);
  yield* has((entry) => entry === 0, '0', RANK.special);
  yield* has((entry) => entry < 0, 'negative');
  yield* is(
    RANK.value,
    (list) => new Set(list).size < list.length,
    `two entries of ${name} are equal`,
    `no two entries of ${name} are equal`,
  );
}

/**
 * The statements about one quantity that may tell wrong answers from right ones.
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
