import type { Call } from './call.ts';
import { functionsIn } from './callable.ts';
import { type Allowed, largestOf, TOLERANCE } from './closeness.ts';
import { isArrayLike } from './read-as.ts';
import type { FunctionSignature } from './shape.ts';

/** What the rounding of a number may be, relative to the size of the numbers that it is computed from. */
const ROUNDING = 1e-12;

/** Whether two numbers are the same but for rounding. @param rounding see `sameAnswer` */
export const sameNumber = (a: number, b: number, rounding = 0): boolean =>
  a === b ||
  Object.is(a, b) ||
  (Number.isFinite(a - b) && Math.abs(a - b) <= Math.max(TOLERANCE * Math.abs(b), rounding));

const lengthOf = (value: object): number | undefined => (isArrayLike(value) ? value.length : undefined);

/**
 * Whether two values have the same parts, whatever else the same numbers may be. It ends at the first difference. A view
 * of numbers is a list, and a field that only one of two records has is a difference.
 */
export function sameParts(
  a: unknown,
  b: unknown,
  isSame: (one: number, other: number, rounding?: number) => boolean,
  rounding?: number,
): boolean {
  if (typeof a === 'number' && typeof b === 'number') return isSame(a, b, rounding);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (lengthOf(a) !== lengthOf(b)) return false;
  if (isArrayLike(a) && isArrayLike(b)) {
    // A loop, because answers have thousands of parts.
    for (let k = 0; k < a.length; k += 1) if (!sameParts(a[k], b[k], isSame, rounding)) return false;
    return true;
  }
  const [left, right] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  if (Object.keys(left).length !== Object.keys(right).length) return false;
  for (const name in right)
    if (!Object.hasOwn(left, name) || !sameParts(left[name], right[name], isSame, rounding)) return false;
  return true;
}

const roundingFor = (allowed: Allowed): number =>
  typeof allowed === 'number' ? (ROUNDING / TOLERANCE) * allowed : Math.max(0, ...allowed.map(roundingFor));

/** The rounding of numbers for which a check allows so much: that is relative to the size of what they are computed from. */
export const roundingOf = (allowed?: Allowed): number | undefined =>
  allowed === undefined ? undefined : roundingFor(allowed);

/**
 * Whether two answers are the same but for rounding: the same formula in another order, or in another engine, whose
 * `Math.sin` differs in the last digit. Each number may differ by 1e-9 of itself, as in the checks, or by 1e-12 of the
 * numbers that it is computed from, which cancel: some thousand roundings, and less than single precision leaves of them.
 * −0 equals 0, NaN equals NaN. What is right is another question: that says the check's own comparison, `agree`.
 * @param rounding the second distance, ≥ 0; default: the largest number of both answers stands for what they are computed
 *   from
 */
export const sameAnswer = (a: unknown, b: unknown, rounding?: number): boolean =>
  a === b ||
  sameParts(a, b, sameNumber, rounding) ||
  (rounding === undefined && sameParts(a, b, sameNumber, ROUNDING * Math.max(largestOf(a), largestOf(b))));

/** Whether two calls of one function with the same arguments ended alike, and evaluated functions alike. */
export function sameCall(
  a: Call,
  b: Call,
  normalForm: (answer: never) => unknown = (answer) => answer,
): boolean {
  if (!sameAnswer(a.evaluations, b.evaluations)) return false;
  if (a.outcome.kind === 'returned' && b.outcome.kind === 'returned') {
    const [one, other] = [a.outcome.value, b.outcome.value];
    // Sorting, as normal forms do, can tell answers apart that differ by rounding alone.
    return sameAnswer(one, other) || sameAnswer(normalForm(one as never), normalForm(other as never));
  }
  return (
    a.outcome.kind !== 'returned' && b.outcome.kind !== 'returned' && a.outcome.message === b.outcome.message
  );
}

/**
 * What is different in how two calls with the same arguments evaluated functions.
 * @returns the first function with other evaluations: its name, and its evaluations in each call
 */
export function otherEvaluations(
  here: Call,
  there: Call,
  { parameters }: FunctionSignature,
): { readonly name: string; readonly here: unknown; readonly there: unknown } {
  const k = here.evaluations.findIndex((one, of) => !sameAnswer(one, there.evaluations[of]));
  // Where there is a single argument, the list of it would be read as part of the numbers.
  const shown = (call: Call): unknown =>
    call.evaluations[k]?.map((args) => (args.length === 1 ? args[0] : args));
  const { name = '' } = functionsIn(here.args, parameters)[k] ?? {};
  return { name, here: shown(here), there: shown(there) };
}
