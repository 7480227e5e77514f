import type { Call } from '../../../core/model/call.ts';
import type { Domains, Range } from '../../../core/model/domain.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
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
  /** What it does, as the rest of a sentence that begins with the function's name: `takes m for at most 0.5`. */
  readonly what: string;
  /** What one instance of the solution answers with; it may remember. */
  readonly instance: () => Answer;
  /** Whether every answer is put into the same object. */
  readonly sharesResult?: boolean;
}

/** The call with another answer, if it has one. */
export const answering = (call: Call, change: (value: GuestValue) => GuestValue): Call =>
  call.outcome.kind === 'returned'
    ? { ...call, outcome: { kind: 'returned', value: change(call.outcome.value) } }
    : call;

const stateless = (what: string, answer: Answer): Operator => ({ what, instance: () => answer });

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
  const limits = LIMITS.map((share) => {
    const limit = within(range, share);
    const limited = (value: HostValue): HostValue => {
      const size = Number.isInteger(value) ? Math.floor(limit) : limit;
      return Math.abs(value as number) > limit ? Math.sign(value as number) * size : value;
    };
    return stateless(`limits ${name} to ${shown(limit)}`, (args, ask) =>
      ask(changedAt(args, place, limited) as HostValue[]),
    );
  });
  const windows = Array.from({ length: WINDOWS }, (_, k) => {
    const [from, to] = [within(range, k / WINDOWS), within(range, (k + 1) / WINDOWS)];
    const isInside = (value: HostValue): boolean =>
      Math.abs(value as number) >= from && Math.abs(value as number) <= to;
    return stateless(`is wrong where ${name} is from ${shown(from)} to ${shown(to)}`, (args, ask) => {
      const call = ask(args);
      return valuesAt(args, place).some(isInside)
        ? answering(call, (value) => eachPart(value, returns, visiblyWrong))
        : call;
    });
  });
  return [...limits, ...windows];
}

/** A list is cut off. */
const ofLengths = (place: Place, least: number, most: number): Operator[] =>
  [...new Set(LIMITS.map((share) => Math.floor(least + (most - least) * share)))]
    .filter((length) => length < most)
    .map((length) =>
      stateless(`uses ${length} entries of ${place.name} at most`, (args, ask) =>
        ask(changedAt(args, place, (list) => (list as readonly HostValue[]).slice(0, length)) as HostValue[]),
      ),
    );

const DIGITS = [4, 6, 8, 9];
const OFF = 1e-6;

/** Numbers of an answer are inexact. */
function ofNumbers(returns: Shape): Operator[] {
  const each = (what: string, by: (value: number) => number): Operator =>
    stateless(what, (args, ask) => answering(ask(args), (value) => eachPart(value, returns, eachNumber(by))));
  return [
    ...DIGITS.map((digits) =>
      each(`rounds to ${digits} digits`, (value) => Number(value.toPrecision(digits))),
    ),
    each('computes in 32 bits', Math.fround),
    each('gives 0 for what is not finite', (value) => (Number.isFinite(value) ? value : 0)),
    ...(['first', 'last'] as const).map((which) =>
      stateless(`has its ${which} number off by ${OFF}`, (args, ask) =>
        answering(ask(args), (value) => {
          const numbers: number[] = [];
          eachPart(
            value,
            returns,
            eachNumber((number) => {
              numbers.push(number);
              return number;
            }),
          );
          let at = which === 'first' ? 1 : numbers.length;
          return eachPart(
            value,
            returns,
            eachNumber((number) =>
              (at -= 1) === 0 ? number * (1 + OFF) + (number === 0 ? OFF : 0) : number,
            ),
          );
        }),
      ),
    ),
  ];
}

/** Two arguments of the same kind are exchanged. */
function ofPairs({ parameters }: FunctionSignature, domains: Domains): Operator[] {
  const kindOf = (parameter: string): string | undefined => {
    const { kind } = domains[parameter] ?? {};
    return kind === 'derived' || kind === 'oneOf' ? undefined : kind;
  };
  return parameters.flatMap((first, i) =>
    parameters.slice(i + 1).flatMap((second, offset) => {
      const j = i + 1 + offset;
      if (kindOf(first) === undefined || kindOf(first) !== kindOf(second)) return [];
      return [
        stateless(`takes ${first} for ${second} and the other way round`, (args, ask) =>
          ask(args.map((arg, k) => args[k === i ? j : k === j ? i : k] ?? arg)),
        ),
      ];
    }),
  );
}

/** By identity for functions, by content for all else. */
function keyMaker(): (args: readonly HostValue[], digits?: number) => string {
  const numbers = new Map<unknown, number>();
  return (args, digits = 17) =>
    JSON.stringify(args, (_, value: unknown) => {
      if (typeof value === 'function') return `f${getOrCreate(numbers, value, () => numbers.size)}`;
      return typeof value === 'number' ? value.toPrecision(digits) : value;
    });
}

/** An earlier answer is given again. */
function ofMemory({ parameters }: FunctionSignature): Operator[] {
  const remembering = (
    what: string,
    keyOf: (key: ReturnType<typeof keyMaker>, args: readonly HostValue[]) => string,
  ) => ({
    what,
    instance: (): Answer => {
      const known = new Map<string, Call>();
      const key = keyMaker();
      return (args, ask) => ({ ...getOrCreate(known, keyOf(key, args), () => ask(args)), args });
    },
  });
  return parameters.length === 0
    ? []
    : [
        remembering('remembers its answers by arguments in three digits', (key, args) => key(args, 3)),
        ...parameters.map((parameter, index) =>
          remembering(`remembers its answers whatever ${parameter} is`, (key, args) =>
            key(args.filter((_, k) => k !== index)),
          ),
        ),
      ];
}

/** A list or an object that is given is changed. */
const ofArguments = ({ parameters }: FunctionSignature, domains: Domains): Operator[] =>
  parameters.flatMap((parameter, index) => {
    const kind = domains[parameter]?.kind ?? 'list';
    if (kind !== 'list' && kind !== 'record') return [];
    return stateless(`changes ${parameter}`, (args, ask) => {
      const call = ask(args);
      const before = args[index];
      if (typeof before !== 'object') return call;
      return { ...call, changedArguments: [...call.changedArguments, { parameter, before, after: '[]' }] };
    });
  });

const IMMUTABLE: ReadonlySet<Shape['kind']> = new Set(['number', 'wholeNumber', 'text', 'boolean', 'oneOf']);

/** One object is filled again for every answer. */
const ofResult = ({ returns }: FunctionSignature): Operator[] =>
  IMMUTABLE.has(returns.kind)
    ? []
    : [
        {
          ...stateless('fills one object again for every answer', (args, ask) => ask(args)),
          sharesResult: true,
        },
      ];

/** The places of a function's arguments, by the domains of its parameters; those without a domain have none. */
export const placesOf = ({ parameters }: FunctionSignature, domains: Domains): Place[] =>
  parameters.flatMap((parameter, index) => {
    const domain = domains[parameter];
    return domain === undefined ? [] : placesIn(domain, parameter, [String(index)]);
  });

/** The ways in which a function can be made wrong, by its signature and the domains of its parameters. */
export const operatorsFor = (signature: FunctionSignature, domains: Domains): Operator[] => [
  ...placesOf(signature, domains).flatMap((place) =>
    place.of.kind === 'number'
      ? ofRange(place, place.of, signature.returns)
      : place.of.kind === 'list'
        ? ofLengths(place, place.of.lengths.least, place.of.lengths.most)
        : [],
  ),
  ...(hasNumbers(signature.returns) ? ofNumbers(signature.returns) : []),
  ...ofPairs(signature, domains),
  ...ofMemory(signature),
  ...ofArguments(signature, domains),
  ...ofResult(signature),
];
