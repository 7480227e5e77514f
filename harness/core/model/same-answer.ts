import type { Call } from './call.ts';
import { functionsIn } from './callable.ts';
import { largestOf, TOLERANCE } from './closeness.ts';
import type { FunctionSignature } from './shape.ts';

/** Numbers so much smaller than the largest of an answer are its rounding. */
const ROUNDING = 1e-12;

const partsOf = (value: object): readonly unknown[] => (Array.isArray(value) ? value : Object.values(value));

function isSame(a: unknown, b: unknown, rounding: number): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === b || Object.is(a, b)) return true;
    return Math.abs(a - b) <= Math.max(TOLERANCE * Math.min(Math.abs(a), Math.abs(b)), rounding);
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.length !== right.length) return false;
  // A loop, because answers have thousands of parts.
  for (let k = 0; k < left.length; k += 1) if (!isSame(left[k], right[k], rounding)) return false;
  return true;
}

/** Whether two answers are equal, except for what rounding in another order of operations can do; −0 equals 0. */
export const sameAnswer = (a: unknown, b: unknown): boolean =>
  a === b || isSame(a, b, 0) || isSame(a, b, ROUNDING * Math.max(largestOf(a), largestOf(b)));

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
