import { valueText } from '../model/call-text.ts';
import { evaluate } from '../model/callable.ts';
import type { Recording } from '../model/check.ts';
import type { AskedCalls } from '../model/said.ts';
import { isList, type Callable, type GuestValue, type HostValue } from '../model/shape.ts';

const CALLS = 2;
const ENTRIES = 4;
/** Significant digits; the fewest that distinguish calls and answers are used. */
const DIGITS = [6, 9, 12, 15, 17];

/** @param at index of an entry that is shown of a long list, besides the first ones */
function short(value: HostValue, digits: number, at?: number): string {
  if (typeof value === 'number')
    return valueText(Number.isFinite(value) ? Number(value.toPrecision(digits)) : value);
  if (!isList(value)) return valueText(value);
  const left = value.length - ENTRIES;
  const texts = (from: number, to?: number) => value.slice(from, to).map((entry) => short(entry, digits));
  // A test may ask often for what is refused: entries that are not shown are not written.
  if (left > 0 && at !== undefined && at >= ENTRIES - 1 && at < value.length - 1) {
    const [before, after] = [at - ENTRIES + 2, value.length - at - 1];
    const leftOut = before > 0 ? [`… ${before} more`] : [];
    return `[${[...texts(0, ENTRIES - 2), ...leftOut, ...texts(at, at + 1), `… ${after} more`].join(', ')}]`;
  }
  return `[${(left > 0 ? [...texts(0, ENTRIES - 1), `… ${left} more`, ...texts(-1)] : texts(0)).join(', ')}]`;
}

/** `descend([1, 2], 16000)` */
export const shortCall = (name: string, args: readonly HostValue[], digits = DIGITS[0]!): string =>
  `${name}(${args.map((arg) => short(arg, digits)).join(', ')})`;

function answerOf(host: Callable, args: readonly GuestValue[], digits: number, at?: number): string {
  try {
    return short(evaluate(host, args), digits, at);
  } catch {
    return 'refused';
  }
}

/**
 * A test's calls of an implementation with their answers, in order; wrong answers first.
 * @param wrongAt index of the first wrong entry in the answer to arguments
 */
export function askedOf(
  name: string,
  host: Callable,
  { evaluationsOf }: Recording,
  wrongAt: (args: readonly never[]) => number | undefined = () => undefined,
): AskedCalls {
  const made = evaluationsOf(host as never) as readonly (readonly GuestValue[])[];
  // A refused call does not count.
  if (made.length === 0) return { function: name, calls: [], more: 0 };
  const callsIn = (digits: number) => new Map(made.map((args) => [shortCall(name, args, digits), args]));
  const count = callsIn(DIGITS.at(-1)!).size;
  const pairsIn = (digits: number) =>
    [...callsIn(digits)]
      .slice(0, 10 * CALLS)
      .map(([call, args]) => ({ call, at: wrongAt(args as readonly never[]), args }))
      .map(({ at, args, ...one }) => ({ ...one, at, answer: answerOf(host, args, digits, at) }));
  const answersIn = (digits: number): number => new Set(pairsIn(digits).map(({ answer }) => answer)).size;
  const answers = answersIn(DIGITS.at(-1)!);
  const digits = DIGITS.find((some) => callsIn(some).size === count && answersIn(some) === answers)!;
  const texts = pairsIn(digits)
    .toSorted((a, b) => Number(a.at === undefined) - Number(b.at === undefined))
    .map(({ call, answer }) => `${call} → ${answer}`);
  return { function: name, calls: texts.slice(0, CALLS), more: Math.max(count - CALLS, 0) };
}
