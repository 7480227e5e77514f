import type { Grading } from '../../model/check.ts';
import type { Domains } from '../../model/domain.ts';
import type { Explanation } from '../../model/explanation.ts';
import { isList } from '../../model/shape.ts';
import type { Observation } from '../../runner/index.ts';
import { quantitiesAt } from './quantities.ts';
import { type Column, RANK, type Rank, type Statement, statementsAbout } from './statements.ts';

/** Quantities that all observations have. */
function columnsOf(
  observations: readonly Observation[],
  parameters: readonly string[],
  domains: Domains,
): Column[] {
  const columns = new Map<string, Omit<Column, 'values'> & { values: Column['values'][number][] }>();
  for (const [k, observation] of observations.entries())
    for (const quantity of quantitiesAt(observation, parameters, domains)) {
      const key = JSON.stringify([quantity.kind, quantity.of]);
      if (k === 0) columns.set(key, { ...quantity, values: [] });
      const column = columns.get(key);
      if (column?.values.length === k) column.values.push(quantity.value);
    }
  return [...columns.values()].filter(({ values }) => values.length === observations.length);
}

/** Probability that a choice of `some` of `all` things is a certain one. */
function chanceOf(some: number, all: number): number {
  let chance = 1;
  for (let k = 0; k < some; k += 1) chance *= (some - k) / (all - k);
  return chance;
}

/**
 * The most that a statement may owe to chance, by its rank. There are about a hundred sizes and values to choose from, and
 * one scenario gives several calls the same value; a failure at a special value alone seldom has another reason.
 */
const MOST_CHANCE = {
  [RANK.special]: 1e-2,
  [RANK.kind]: 1e-4,
  [RANK.value]: 1e-6,
  [RANK.size]: 1e-7,
} as const satisfies Record<Rank, number>;

/** Where nearly all answers are wrong, the few right ones are those whose error is too small to see. */
const MOST_WRONG = 0.9;

/** True if a statement about another subject explains the failures equally well. Zero counts as special as a sign. */
const isRival = (best: Statement, other: Statement): boolean =>
  other.subject !== best.subject && Math.max(other.rank, RANK.kind) <= Math.max(best.rank, RANK.kind);

const hasOtherSize = ({ call: { outcome }, right }: Observation): boolean =>
  outcome.kind === 'returned' &&
  isList(outcome.value) &&
  isList(right) &&
  outcome.value.length !== right.length;

/** Fewer right answers are too little evidence. */
const LEAST_RIGHT = 4;

/**
 * States where answers of a function are wrong: what is true of the arguments of all its wrong calls, and of no right one.
 * @returns `undefined` if no statement is true, several are, or one may be true by chance
 */
export function whereOf(
  name: string,
  observations: readonly Observation[],
  { exports, domains = {} }: Grading,
): Explanation | undefined {
  const isWrong = observations.map((one) => one.isWrong);
  const { length: all } = isWrong;
  const wrong = isWrong.filter(Boolean).length;
  if (wrong === 0 || all - wrong < LEAST_RIGHT) return undefined;
  // Numbers and sizes are wrong for different reasons.
  const sized = observations.filter((one) => one.isWrong && hasOtherSize(one)).length;
  if (sized > 0 && sized < wrong) return undefined;
  const chance = chanceOf(wrong, all);
  const [best, ...others] = columnsOf(observations, exports[name]!.parameters, domains)
    .flatMap((column) => [...statementsAbout(column, isWrong)])
    .filter(({ rank }) => chance <= MOST_CHANCE[rank] && (rank === RANK.special || wrong <= MOST_WRONG * all))
    .filter(({ isTrue }) => isWrong.every((is, k) => is === isTrue(k)))
    .toSorted((a, b) => a.rank - b.rank);
  if (best === undefined || others.some((other) => isRival(best, other))) return undefined;
  const said = { id: 'region', function: name, wrong, right: all - wrong, where: best.says } as const;
  return { said, proves: true };
}
