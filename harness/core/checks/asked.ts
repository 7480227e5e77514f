import { valueText } from '../model/call-text.ts';
import { evaluate } from '../model/callable.ts';
import type { Recording } from '../model/check.ts';
import type { AskedCalls } from '../model/said.ts';
import { isList, type Callable, type GuestValue, type HostValue } from '../model/shape.ts';

const CALLS = 2;
const ENTRIES = 4;
/** Significant digits; the fewest that distinguish calls and answers are used. */
const DIGITS = [6, 9, 12, 15, 17];

function short(value: HostValue, digits: number): string {
  if (typeof value === 'number')
    return valueText(Number.isFinite(value) ? Number(value.toPrecision(digits)) : value);
  if (!isList(value)) return valueText(value);
  const left = value.length - ENTRIES;
  const texts = (from: number, to?: number) => value.slice(from, to).map((entry) => short(entry, digits));
  // Formats only the shown entries, because tests may ask often for what is refused.
  return `[${(left > 0 ? [...texts(0, ENTRIES - 1), `… ${left} more`, ...texts(-1)] : texts(0)).join(', ')}]`;
}

/** `descend([1, 2], 16000)` */
export const shortCall = (name: string, args: readonly HostValue[], digits = DIGITS[0]!): string =>
  `${name}(${args.map((arg) => short(arg, digits)).join(', ')})`;

function answerOf(host: Callable, args: readonly GuestValue[], digits: number): string {
  try {
    return short(evaluate(host, args), digits);
  } catch {
    return 'refused';
  }
}

/** A test's calls of an implementation, the shortest first. */
export function askedOf(name: string, host: Callable, { evaluationsOf }: Recording): AskedCalls {
  const evaluations = evaluationsOf(host as never) as readonly (readonly GuestValue[])[];
  // Refused calls are not recorded.
  if (evaluations.length === 0) return { function: name, calls: [], more: 0 };
  const callsIn = (digits: number) =>
    new Map(evaluations.map((args) => [shortCall(name, args, digits), args]));
  const count = callsIn(DIGITS.at(-1)!).size;
  const pairsIn = (digits: number) =>
    [...callsIn(digits)]
      .slice(0, 10 * CALLS)
      .map(([call, args]) => ({ call, answer: answerOf(host, args, digits) }));
  const answersIn = (digits: number): number => new Set(pairsIn(digits).map(({ answer }) => answer)).size;
  const answers = answersIn(DIGITS.at(-1)!);
  const digits = DIGITS.find((some) => callsIn(some).size === count && answersIn(some) === answers)!;
  const texts = pairsIn(digits)
    .map(({ call, answer }) => `${call} → ${answer}`)
    .toSorted((a, b) => a.length - b.length);
  return { function: name, calls: texts.slice(0, CALLS), more: Math.max(count - CALLS, 0) };
}
