import type { Call } from '../../../core/model/call.ts';
import type { Domains, Range } from '../../../core/model/domain.ts';
import {
  hasNumbers,
  type FunctionSignature,
  type GuestValue,
  type HostValue,
  type Shape,
} from '../../../core/model/shape.ts';
import { eachNumber, eachPart, visiblyWrong } from '../parts-of-answers.ts';
import { changedAt, type Place, placesIn, valuesAt } from '../places.ts';

/** Makes a call of a right function. */
export type Ask = (args: readonly HostValue[]) => Call;

/** Makes one call as a wrong solution would. */
export type Answer = (args: readonly HostValue[], ask: Ask) => Call;

/** A way in which a right function is made wrong. */
export interface Operator {
  /** What it does, as the rest of a sentence that begins with the function's name: `limits m to 0.5`. */
  readonly what: string;
  readonly answer: Answer;
}

/** The call with another answer, if it has one. */
export const answering = (call: Call, change: (value: GuestValue) => GuestValue): Call =>
  call.outcome.kind === 'returned'
    ? { ...call, outcome: { kind: 'returned', value: change(call.outcome.value) } }
    : call;

/** A number that is `share` of the way through the decades of a range. */
const within = ({ least, most }: Range, share: number): number => least * (most / least) ** share;

const shown = (value: number): string => String(Number(value.toPrecision(3)));

const LIMITS = [0.25, 0.5, 0.75, 0.95];
/** Parts of the decades of a range, in each of which an answer is wrong. */
const WINDOWS = 5;

/** An argument is limited, or answers are wrong in a part of its range. */
function ofRange(place: Place, range: Range, returns: Shape): Operator[] {
  const { name } = place;
  if (range.least === range.most) return [];
  const limits = LIMITS.map((share): Operator => {
    const limit = within(range, share);
    const limited = (value: HostValue): HostValue => {
      const size = Number.isInteger(value) ? Math.floor(limit) : limit;
      return Math.abs(value as number) > limit ? Math.sign(value as number) * size : value;
    };
    return {
      what: `limits ${name} to ${shown(limit)}`,
      answer: (args, ask) => ask(changedAt(args, place, limited) as HostValue[]),
    };
  });
  const windows = Array.from({ length: WINDOWS }, (_, k): Operator => {
    const [from, to] = [within(range, k / WINDOWS), within(range, (k + 1) / WINDOWS)];
    const isInside = (value: HostValue): boolean =>
      Math.abs(value as number) >= from && Math.abs(value as number) <= to;
    return {
      what: `is wrong where ${name} is from ${shown(from)} to ${shown(to)}`,
      answer: (args, ask) => {
        const call = ask(args);
        return valuesAt(args, place).some(isInside)
          ? answering(call, (value) => eachPart(value, returns, visiblyWrong))
          : call;
      },
    };
  });
  return [...limits, ...windows];
}

const DIGITS = 9;

/** Numbers of an answer are inexact. */
const rounded = (returns: Shape): Operator => ({
  what: `rounds to ${DIGITS} digits`,
  answer: (args, ask) =>
    answering(ask(args), (value) =>
      eachPart(
        value,
        returns,
        eachNumber((number) => Number(number.toPrecision(DIGITS))),
      ),
    ),
});

/** The places of a function's arguments, by the domains of its parameters; those without a domain have none. */
export const placesOf = ({ parameters }: FunctionSignature, domains: Domains): Place[] =>
  parameters.flatMap((parameter, index) => {
    const domain = domains[parameter];
    return domain === undefined ? [] : placesIn(domain, parameter, [String(index)]);
  });

/** The ways in which a function can be made wrong, by its signature and the domains of its parameters. */
export const operatorsFor = (signature: FunctionSignature, domains: Domains): Operator[] => [
  ...placesOf(signature, domains).flatMap((place) =>
    place.of.kind === 'number' ? ofRange(place, place.of, signature.returns) : [],
  ),
  ...(hasNumbers(signature.returns) ? [rounded(signature.returns)] : []),
];
