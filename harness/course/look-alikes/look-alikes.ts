import { flatGroup, group, max, sum } from 'd3-array';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import { byText } from '../model/by-text.ts';
import type { CourseCode } from '../model/course-code.ts';
import { K } from './k-grams.ts';

/** A student's solution of an exercise. */
export interface ComparedSolution {
  /** The exercise's id. */
  readonly exercise: string;
  readonly submission: string;
  /** The k-grams of its files. */
  readonly fingerprint: Int32Array;
}

/** Code of the course, as it is compared with solutions. */
export interface ComparedCode extends Omit<CourseCode, 'files'> {
  readonly fingerprint: Int32Array;
}

/** What two solutions of one exercise have in common. */
export interface Match {
  readonly exercise: string;
  /** The k-grams that both have, and hardly anyone else. */
  readonly shared: readonly number[];
  /** Their number as a fraction of all that the shorter solution could share. */
  readonly share: number;
  /** Their number as a multiple of what the two most similar answers of the course have in common. */
  readonly times: number;
}

/** Two students, or a student and an answer of the course, with similar code. */
export interface LookAlikes {
  /** One id, or two in their order. */
  readonly submissions: readonly string[];
  /** The answer that the one student's code is like. */
  readonly answer?: string;
  /** In the order of the exercises; at least one. */
  readonly matches: readonly Match[];
}

// Measured on the variants, none of which is a copy, and on disguises of them (disguises.long.test.ts).
/** Less in common counts nothing. */
const MIN_TIMES = 0.5;
/** So much in common in one exercise, or … */
const TIMES_IN_ONE = 2.5;
/** … in all exercises together makes two students look-alikes. */
const TIMES_IN_ALL = 5;
/** A student writes parts of an answer without knowing it, but not so much. */
const MIN_SHARE_OF_ANSWER = 0.8;

/** What more than this part of a class writes is how one writes it. */
const COMMON = 1 / 20;
/** … but in a small class as many may have copied from one another. */
const FEW = 4;

/** One or more students with the same code, up to names and layout, or an answer of the course. */
interface Holder {
  readonly submissions: readonly string[];
  readonly answer?: string;
  readonly fingerprint: Int32Array;
}

/** By k-gram: who has it. */
function holdersOf(all: readonly Holder[]): Map<number, Holder[]> {
  const holders = new Map<number, Holder[]>();
  for (const holder of all)
    for (const gram of holder.fingerprint) getOrCreate(holders, gram, (): Holder[] => []).push(holder);
  return holders;
}

/** All pairs of holders. Students with the same code are a pair of one holder. */
function* pairsAmong(holders: readonly Holder[]): Generator<readonly [Holder, Holder]> {
  for (const [k, one] of holders.entries())
    for (const other of holders.slice(one.submissions.length > 1 ? k : k + 1)) yield [one, other];
}

/** The k-grams that pairs have in common, of those that count. */
class Pairs {
  readonly #shared = new Map<Holder, Map<Holder, number[]>>();

  add(gram: number, [one, other]: readonly [Holder, Holder]): void {
    const row = getOrCreate(this.#shared, one, () => new Map<Holder, number[]>());
    getOrCreate(row, other, () => []).push(gram);
  }

  *[Symbol.iterator](): Generator<readonly [Holder, Holder, readonly number[]]> {
    for (const [one, row] of this.#shared) for (const [other, grams] of row) yield [one, other, grams];
  }
}

/** How many k-grams the two most similar answers of an exercise share; at least those of a few lines. */
function usualOf(answers: readonly Holder[], starter: ReadonlySet<number>): number {
  const pairs = new Pairs();
  for (const [gram, holders] of holdersOf(answers))
    if (holders.length === 2 && !starter.has(gram)) pairs.add(gram, [holders[0]!, holders[1]!]);
  return Math.max(K, max(pairs, ([, , grams]) => grams.length) ?? 0);
}

/** The pairs of one exercise that have something in common. */
function* pairsOf(exercise: string, solutions: readonly ComparedSolution[], code: readonly ComparedCode[]) {
  const prints = code.map((one): Holder => ({ ...one, submissions: [] }));
  const answers = prints.filter(({ answer }) => answer !== undefined);
  const starter = new Set(
    prints.filter(({ answer }) => answer === undefined).flatMap(({ fingerprint }) => [...fingerprint]),
  );
  const usual = usualOf(answers, starter);
  const students = flatGroup(solutions, ({ fingerprint }) => fingerprint.join()).map(([, same]): Holder => ({
    submissions: same.map(({ submission }) => submission),
    fingerprint: same[0]!.fingerprint,
  }));
  const few = Math.max(FEW, COMMON * solutions.length);
  const known = holdersOf(answers);
  const countable = new Map<Holder, number>();
  const pairs = new Pairs();
  for (const [gram, holders] of holdersOf(students)) {
    const from = known.get(gram) ?? [];
    if (starter.has(gram) || from.length > 1 || holders.length > few) continue;
    const found =
      from.length === 0 ? pairsAmong(holders) : holders.map((holder) => [from[0]!, holder] as const);
    for (const pair of found) pairs.add(gram, pair);
    for (const holder of holders) countable.set(holder, (countable.get(holder) ?? 0) + 1);
  }
  for (const [one, other, shared] of pairs) {
    const most = Math.min(...[one, other].map((holder) => countable.get(holder) ?? Number.POSITIVE_INFINITY));
    const [times, share] = [shared.length / usual, shared.length / most];
    if (times >= MIN_TIMES) yield { one, other, match: { exercise, shared, share, times } };
  }
}

/** All pairs of students that two holders stand for. */
function* studentsOf(one: Holder, other: Holder): Generator<Omit<LookAlikes, 'matches'>> {
  const { answer } = one;
  for (const [k, second] of other.submissions.entries())
    if (answer !== undefined) yield { submissions: [second], answer };
    else
      for (const first of one === other ? one.submissions.slice(0, k) : one.submissions)
        yield { submissions: [first, second].toSorted() };
}

/** The number of k-grams that two have in common, in all exercises. */
export const sharedBy = ({ matches }: LookAlikes): number => sum(matches, ({ shared }) => shared.length);

function isSuspicious({ answer, matches }: LookAlikes): boolean {
  if (answer !== undefined)
    return matches.some(({ times, share }) => times >= 1 && share >= MIN_SHARE_OF_ANSWER);
  return (
    matches.some(({ times }) => times > TIMES_IN_ONE) || sum(matches, ({ times }) => times) > TIMES_IN_ALL
  );
}

/**
 * Finds pairs of solutions with much code in common, whatever its names, comments, layout and order.
 * @param exercises the ids, in order
 * @param solutions of these exercises, sorted by submission
 * @param code of the course. What is in a starter or in two answers counts nothing; the answers set how much two
 *   unrelated solutions have in common
 * @returns those with most in common first
 */
export function findLookAlikes(
  exercises: readonly string[],
  solutions: readonly ComparedSolution[],
  code: readonly ComparedCode[],
): LookAlikes[] {
  const [solutionsOf, codeOf] = [group(solutions, (one) => one.exercise), group(code, (one) => one.exercise)];
  const found = new Map<string, LookAlikes & { matches: Match[] }>();
  for (const id of exercises)
    for (const { one, other, match } of pairsOf(id, solutionsOf.get(id) ?? [], codeOf.get(id) ?? []))
      for (const pair of studentsOf(one, other))
        getOrCreate(found, JSON.stringify(pair), () => ({ ...pair, matches: [] })).matches.push(match);
  const suspicious = [...found].filter(([, pair]) => isSuspicious(pair));
  return suspicious
    .toSorted(byText(([key]) => key))
    .map(([, pair]) => pair)
    .toSorted((a, b) => sharedBy(b) - sharedBy(a));
}
