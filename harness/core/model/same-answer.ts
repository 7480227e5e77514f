import type { Call } from './call.ts';
import { functionsIn } from './callable.ts';
import type { Right } from './check.ts';
import { type Allowed, largestOf, TOLERANCE } from './closeness.ts';
import { isArrayLike } from './read-as.ts';
import type { FunctionSignature } from './shape.ts';

/** What the rounding of a number may be, relative to the size of the numbers that it is computed from. */
export const ROUNDING = 1e-12;

/** Whether two numbers are the same but for rounding. @param rounding see `sameAnswer` */
export const sameNumber = (a: number, b: number, rounding = 0): boolean =>
  a === b ||
  Object.is(a, b) ||
  (Number.isFinite(a - b) && Math.abs(a - b) <= Math.max(TOLERANCE * Math.abs(b), rounding));

/** The largest of the numbers in a list or a record, and in the records in it; a list within them has its own. */
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
 * Whether two values have the same parts. It ends at the first difference. A view of numbers is a list, and a field that
 * only one of two records has is a difference.
 * @param isSame compares two numbers
 * @param given what it gets as rounding; default: that of the numbers beside the two, if they are not the same without
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

/** The rounding of numbers for which a check allows so much: that is relative to the size of what they are computed from. */
export const roundingOf = (allowed?: Allowed): number | undefined =>
  allowed === undefined ? undefined : roundingFor(allowed);

/**
 * Whether two answers are the same but for rounding: the same formula in another order, or in another engine, whose
 * `Math.sin` differs in the last digit. Each number may differ by 1e-9 of itself, as in the checks, or by 1e-12 of the
 * numbers that it is computed from, which cancel: some thousand roundings, and less than single precision leaves of them.
 * The largest number of the same list stands for these, because one point of a path may be huge and another not. −0 equals
 * 0, NaN equals NaN. What is right is another question, which the check's own comparison answers: `agree`.
 * @param rounding the second distance, ≥ 0, where it is known
 */
export const sameAnswer = (a: unknown, b: unknown, rounding?: number): boolean =>
  a === b || sameParts(a, b, sameNumber, rounding);

type Ended = Pick<Call, 'args' | 'outcome'>;

type NormalForm = NonNullable<Right['normalForms']>[string];

/** Whether two calls of one function with the same arguments ended alike. @param normalForm see `Right` */
export function sameOutcome(
  { outcome: a, args }: Ended,
  { outcome: b }: Ended,
  normalForm: NormalForm = (answer) => answer,
): boolean {
  if (a.kind !== 'returned' || b.kind !== 'returned')
    return a.kind !== 'returned' && b.kind !== 'returned' && a.message === b.message;
  // Sorting, as normal forms do, can tell answers apart that differ by rounding alone.
  return (
    sameAnswer(a.value, b.value) ||
    sameAnswer(
      normalForm(a.value as never, ...(args as never[])),
      normalForm(b.value as never, ...(args as never[])),
    )
  );
}

/** Whether they also evaluated functions alike. */
export const sameCall = (a: Call, b: Call, normalForm?: NormalForm): boolean =>
  sameAnswer(a.evaluations, b.evaluations) && sameOutcome(a, b, normalForm);

/** What a call answered, or else what it says. */
const answerOf = ({ outcome }: Ended): unknown =>
  outcome.kind === 'returned' ? outcome.value : outcome.message;

/**
 * What two calls with the same arguments do not have in common: the answer, or else the evaluations of a function.
 * @returns `what` is the name of the first function with other evaluations; absent if the answers differ
 */
export function differenceOf(
  here: Call,
  there: Call,
  { parameters }: FunctionSignature,
): { readonly what?: string; readonly here: unknown; readonly there: unknown } {
  if (!sameOutcome(here, there)) return { here: answerOf(here), there: answerOf(there) };
  const k = here.evaluations.findIndex((one, of) => !sameAnswer(one, there.evaluations[of]));
  // Where there is a single argument, the list of it would be read as part of the numbers.
  const shown = (call: Call): unknown =>
    call.evaluations[k]?.map((args) => (args.length === 1 ? args[0] : args));
  const { name: what = '' } = functionsIn(here.args, parameters)[k] ?? {};
  return { what, here: shown(here), there: shown(there) };
}
