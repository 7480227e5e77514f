import type { Call } from './call.ts';
import { functionsIn } from './callable.ts';
import type { Right } from './check.ts';
import { type Allowed, largestOf, TOLERANCE } from './closeness.ts';
import { isArrayLike } from './read-as.ts';
import type { FunctionSignature } from './shape.ts';

/** Rounding allowed in a number, relative to the size of its operands. */
export const ROUNDING = 1e-12;

/** @param rounding see `sameAnswer` */
export const sameNumber = (a: number, b: number, rounding = 0): boolean =>
  a === b ||
  Object.is(a, b) ||
  (Number.isFinite(a - b) && Math.abs(a - b) <= Math.max(TOLERANCE * Math.abs(b), rounding));

/** Largest number of a value, but not of nested lists, which have scales of their own. */
function largestBeside(value: unknown): number {
  if (typeof value !== 'object' || value === null) return largestOf(value);
  let largest = 0;
  // `in`, because answers have thousands of parts.
  for (const key in value) {
    const part = (value as Fields)[key];
    if (!isArrayLike(part)) largest = Math.max(largest, largestBeside(part));
  }
  return largest;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Stops at the first difference. Typed arrays equal lists; a field that only one record has is a difference.
 * @param isSame compares two numbers
 * @param given rounding for `isSame`; default: from the numbers in the same list, if those differ without it
 */
export function sameParts(
  a: unknown,
  b: unknown,
  isSame: (one: number, other: number, rounding?: number) => boolean,
  given?: number,
  beside?: number,
): boolean {
  if (typeof a === 'number' && typeof b === 'number') return isSame(a, b, given ?? beside);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const isList = isArrayLike(a);
  if (isList !== isArrayLike(b)) return false;
  let rounding = given ?? (isList ? undefined : beside);
  const samePart = (one: unknown, other: unknown): boolean => {
    if (sameParts(one, other, isSame, given, rounding)) return true;
    if (rounding !== undefined || isArrayLike(one)) return false;
    rounding = ROUNDING * Math.max(largestBeside(a), largestBeside(b));
    return sameParts(one, other, isSame, given, rounding);
  };
  if (isList) {
    const list = b as ArrayLike<unknown>;
    if (a.length !== list.length) return false;
    // A loop, because answers have thousands of parts.
    for (let k = 0; k < a.length; k += 1) if (!samePart(a[k], list[k])) return false;
    return true;
  }
  const [left, right] = [a, b] as [Fields, Fields];
  if (Object.keys(left).length !== Object.keys(right).length) return false;
  for (const name in right)
    if (!Object.hasOwn(left, name) || !samePart(left[name], right[name])) return false;
  return true;
}

const roundingFor = (allowed: Allowed): number =>
  typeof allowed === 'number' ? (ROUNDING / TOLERANCE) * allowed : Math.max(0, ...allowed.map(roundingFor));

/** Matches a check's tolerance. */
export const roundingOf = (allowed?: Allowed): number | undefined =>
  allowed === undefined ? undefined : roundingFor(allowed);

/**
 * Equality up to rounding, because engines differ in the last digit even of `Math.sin`. Numbers may differ by a
 * relative 1e-9, as in checks, or by 1e-12 of the numbers that they are computed from, which covers cancellation: some
 * thousand roundings, below single precision. The largest number of the same list approximates those, because a path's
 * points may differ in size. −0 equals 0, NaN equals NaN. Correctness is judged by `agree` instead.
 * @param rounding absolute, ≥ 0, replaces the second tolerance
 */
export const sameAnswer = (a: unknown, b: unknown, rounding?: number): boolean =>
  a === b || sameParts(a, b, sameNumber, rounding);

type EndedCall = Pick<Call, 'args' | 'outcome'>;

type NormalForm = NonNullable<Right['normalForms']>[string];

/** Compares calls of one function with the same arguments. @param normalForm see `Right` */
export function sameOutcome(
  { outcome: a, args }: EndedCall,
  { outcome: b }: EndedCall,
  normalForm: NormalForm = (answer) => answer,
): boolean {
  if (a.kind !== 'returned' || b.kind !== 'returned')
    return a.kind !== 'returned' && b.kind !== 'returned' && a.message === b.message;
  // Sorting, as in normal forms, can separate answers that differ only by rounding.
  return (
    sameAnswer(a.value, b.value) ||
    sameAnswer(
      normalForm(a.value as never, ...(args as never[])),
      normalForm(b.value as never, ...(args as never[])),
    )
  );
}

export const sameCall = (a: Call, b: Call, normalForm?: NormalForm): boolean =>
  sameAnswer(a.evaluations, b.evaluations) && sameOutcome(a, b, normalForm);

const answerOf = ({ outcome }: EndedCall): unknown =>
  outcome.kind === 'returned' ? outcome.value : outcome.message;

/**
 * Difference of two calls with the same arguments: in answers, or else in the evaluations of one function.
 * @returns `what` names the first such function; absent if the answers differ
 */
export function differenceOf(
  here: Call,
  there: Call,
  { parameters }: FunctionSignature,
): { readonly what?: string; readonly here: unknown; readonly there: unknown } {
  if (!sameOutcome(here, there)) return { here: answerOf(here), there: answerOf(there) };
  const k = here.evaluations.findIndex((one, of) => !sameAnswer(one, there.evaluations[of]));
  const shown = (call: Call): unknown =>
    call.evaluations[k]?.map((args) => (args.length === 1 ? args[0] : args));
  const { name: what = '' } = functionsIn(here.args, parameters)[k] ?? {};
  return { what, here: shown(here), there: shown(there) };
}
