import type { Observation } from '../../runner/index.ts';
import { RANK, type Rank, type Statement } from './statements.ts';

/** A statement that is true of all wrong answers. */
export interface Division extends Statement {
  /** Whether it is false of all right ones. */
  readonly isExact: boolean;
  /** Observations at which it is true. */
  readonly count: number;
  /** Observations at which the answer is wrong. */
  readonly wrong: number;
  /** The probability that it is true of all wrong answers, if chance decided which ones are wrong. */
  readonly chance: number;
}

/** The probability that all of `some` of `all` things are among `within` of them. */
function chanceOf(some: number, within: number, all: number): number {
  let chance = 1;
  for (let k = 0; k < some; k += 1) chance *= (within - k) / (all - k);
  return chance;
}

/** @returns `undefined` if the statement is false of a wrong answer, or true of all answers */
export function divide(statement: Statement, observations: readonly Observation[]): Division | undefined {
  const { isTrue } = statement;
  const { length: all } = observations;
  if (observations.some(({ isWrong }, k) => isWrong && !isTrue(k))) return undefined;
  const count = observations.filter((_, k) => isTrue(k)).length;
  const wrong = observations.filter(({ isWrong }) => isWrong).length;
  if (count === all) return undefined;
  return { ...statement, isExact: count === wrong, count, wrong, chance: chanceOf(wrong, count, all) };
}

/**
 * The most that a statement may owe to chance, by its rank. There are about a hundred sizes to choose from; what is wrong
 * at a special value alone, and right at all others, is seldom wrong for another reason.
 */
const MOST_CHANCE = {
  exact: { [RANK.special]: 1e-2, [RANK.kind]: 1e-2, [RANK.value]: 1e-4, [RANK.size]: 1e-7 },
  partial: { [RANK.special]: 1e-3, [RANK.kind]: 1e-6, [RANK.value]: 1e-6, [RANK.size]: 1e-7 },
} as const satisfies Record<string, Record<Rank, number>>;

/**
 * A statement that is true of right answers, too, must be true of at least this many wrong ones, which are at least this
 * share. A size that right answers have, too, is a riddle.
 */
const LEAST_WRONG = 3;
const LEAST_SHARE = {
  [RANK.special]: 0.3,
  [RANK.kind]: 0.3,
  [RANK.value]: 0.6,
  [RANK.size]: Infinity,
} as const;
/** The same where the statement is true of more than half of all answers. */
const LEAST_SHARE_OF_MOST = 0.9;

/** Where nearly all answers are wrong, the few right ones are those whose error is too small to see. */
const MOST_WRONG = 0.9;

/** Whether there is enough evidence for a statement. @param all how many observations there are */
export function isSupported({ isExact, rank, chance, count, wrong }: Division, all: number): boolean {
  if (rank !== RANK.special && count > MOST_WRONG * all) return false;
  if (isExact) return chance <= MOST_CHANCE.exact[rank];
  const share = Math.max(LEAST_SHARE[rank], count > all / 2 ? LEAST_SHARE_OF_MOST : 0);
  if (wrong < LEAST_WRONG || wrong < share * count) return false;
  return chance <= MOST_CHANCE.partial[rank];
}

/** A statement that is this many times likelier by chance does not count as a second explanation. */
const RIVAL = 100;

/** Whether another statement, about something else, explains the same as well. 0 is as special as a sign. */
const isRival = (best: Division, other: Division): boolean =>
  other.isExact === best.isExact &&
  other.subject !== best.subject &&
  Math.max(other.rank, RANK.kind) <= Math.max(best.rank, RANK.kind) &&
  other.chance < RIVAL * best.chance;

/** Exact ones first; then the simplest; then the one that owes the least to chance. */
const byWorth = (a: Division, b: Division): number =>
  Number(b.isExact) - Number(a.isExact) || a.rank - b.rank || a.chance - b.chance;

/** The best statement, if nothing rivals it. */
export function choose(divisions: readonly Division[]): Division | undefined {
  const [best, ...others] = divisions.toSorted(byWorth);
  return best === undefined || others.some((other) => isRival(best, other)) ? undefined : best;
}
