import * as fc from 'fast-check';
import type { Relation } from '../model/check.ts';
import type { Domain, Range } from '../model/domain.ts';
import type { HostValue } from '../model/shape.ts';
import { integer, real, vectorOf, type Arbitrary } from './arbitraries.ts';
import { beside, type Nearness, shrinkingTo, specialValues } from './range.ts';

/** The arguments of a function, by the names of its parameters, perhaps beside other inputs of a check. */
export type Arguments = Readonly<Record<string, HostValue>>;

/** A value at which a function may be wrong, or a kind of list, at one place of its arguments. */
export interface Special {
  /** Unique among those of a function: `filter.b.0 = 0`, `x all equal`. */
  readonly label: string;
  /** The names on the way to it, that of the parameter first. */
  readonly path: readonly string[];
  /** Absent for a number that follows from the other arguments. */
  readonly arbitrary?: Arbitrary<HostValue>;
  readonly relation?: (args: Arguments) => Arbitrary<number>;
  /**
   * Whether special values at other places must meet it: what comes first; what does so with no third one beside it, as ±1,
   * which is neutral and would hide what is wrong with two others; what comes last; none, or not even by chance.
   */
  readonly meets: 'first' | 'in pairs' | 'last' | 'by chance' | 'never';
}

/** Long enough for what is cut off, and short enough to cost little in many rows; a power of two, as tables have. */
const LONG = 128;
/** A list of fixed length up to this has a place for each entry. */
const FEW = 8;
/** How many entries an ordinary list has. */
const SOME = 5;

const nameOf = (path: readonly string[]): string => path.join('.');

const isWhole = ({ least, most, special }: Pick<Range, 'least' | 'most' | 'special'>): boolean =>
  [least, most, ...special].every(Number.isInteger);

/** The usual numbers of a range: around 1 to 9, or the upper decade where all are smaller. */
function ordinaryNumber({ least, most, sign, special, usual }: Range): Arbitrary<number> {
  const from = usual?.[0] ?? Math.max(least, Math.min(1, most / 9));
  const to = usual?.[1] ?? Math.max(from, Math.min(most, 9 * from));
  // Without the ends, which may be special.
  const [low, high] = [from + (to - from) / 64, to - (to - from) / 64];
  const inner =
    isWhole({ least, most, special }) && Math.ceil(low) <= high
      ? integer(Math.ceil(low), Math.floor(high))
      : real(low, high);
  const size = from === to ? fc.constant(from) : inner;
  return sign === 'positive' ? size : fc.tuple(size, fc.boolean()).map(([x, isLess]) => (isLess ? -x : x));
}

/** The special values of a range. Of lengths, counts and whole numbers above it a long one is met instead. */
const specialNumbers = (within: Range): readonly number[] => {
  const values = specialValues(within);
  return values.every(Number.isInteger) ? cut(values, Math.max(LONG, within.least)) : values;
};

const cut = (counts: readonly number[], most: number): readonly number[] => [
  ...new Set(counts.map((count) => Math.min(count, most))),
];

type NumberList = Extract<Domain, { kind: 'list' }> & { readonly of: Extract<Domain, { kind: 'number' }> };

const isNumberList = (domain: Domain): domain is NumberList =>
  domain.kind === 'list' && domain.of.kind === 'number' && !hasPlaces(domain);

/** Whether each entry is a place of its own: a list of a few, or one of lists or objects, of which there is one. */
const hasPlaces = ({ of, lengths }: Extract<Domain, { kind: 'list' }>): boolean =>
  of.kind !== 'number' || (lengths.least === lengths.most && lengths.most <= FEW);

const entriesOf = ({ of, lengths: { least } }: Extract<Domain, { kind: 'list' }>): readonly Domain[] =>
  Array<Domain>(Math.max(1, least)).fill(of);

function ordinaryList({ of, lengths: { least, most } }: NumberList): Arbitrary<number[]> {
  return vectorOf(ordinaryNumber(of), Math.min(most, Math.max(least, SOME)));
}

/** Ends come last; of two that differ in their signs one is enough. */
function rankOf(value: number, { least, most, special }: Range): Special['meets'] {
  if (special.includes(value) && Math.abs(value) === 1) return 'in pairs';
  // Beside another one, which meets all others, or opposite to it.
  const earlier = special.slice(0, special.indexOf(value));
  if (earlier.some((other) => Math.abs(Math.abs(other / value) - 1) < 1e-3)) return 'by chance';
  if (value === 0 || special.includes(value)) return 'first';
  return value === least || value === most ? 'last' : 'by chance';
}

/** Kinds of lists: their lengths, their shapes, and each special number in front of ordinary ones. */
function specialLists(domain: NumberList, path: readonly string[]): Special[] {
  const { of, lengths } = domain;
  const some = ordinaryList(domain);
  const called = (
    what: string,
    arbitrary: Arbitrary<HostValue>,
    meets: Special['meets'] = 'first',
  ): Special => ({ label: `${nameOf(path)} ${what}`, path, arbitrary, meets });
  const counts = cut([...lengths.special, lengths.least, lengths.most], Math.max(LONG, lengths.least));
  const shapes: Readonly<Record<string, (x: readonly number[]) => number[]>> = {
    'all equal': (x) => x.map(() => x[0]!),
    alternating: (x) => x.map((_, k) => (k % 2 === 0 ? x[0]! : of.sign === 'either' ? -x[0]! : x[1]!)),
    'with one entry that is not 0': (x) => x.map((each, k) => (k === 1 ? each : 0)),
    // Up or down, as chance has it: it is met in several rows.
    'in order': (x) => x.toSorted((a, b) => (x[0]! < x[1]! ? a - b : b - a)),
  };
  const fitting = Object.entries(shapes).filter(([name]) => of.zero || !name.endsWith('0'));
  return [
    ...counts.filter((n) => n > 0).map((n) => called(`of length ${n}`, vectorOf(ordinaryNumber(of), n))),
    ...(lengths.most < 3 ? [] : fitting.map(([name, shape]) => called(name, some.map(shape)))),
    ...specialNumbers(of).map((value) =>
      called(
        `with ${value}`,
        some.map((x) => [value, ...x.slice(1)]),
        rankOf(value, of),
      ),
    ),
  ];
}

/** The special values of a part of the arguments. */
export function specialsIn(domain: Domain, path: readonly string[]): Special[] {
  if (domain.kind === 'record')
    return Object.entries(domain.fields).flatMap(([field, of]) => specialsIn(of, [...path, field]));
  if (domain.kind === 'number')
    return specialNumbers(domain).map((value) => ({
      label: `${nameOf(path)} = ${value}`,
      path,
      arbitrary: fc.constant(value),
      meets: rankOf(value, domain),
    }));
  if (isNumberList(domain)) return specialLists(domain, path);
  return domain.kind === 'list'
    ? entriesOf(domain).flatMap((of, k) => specialsIn(of, [...path, String(k)]))
    : [];
}

/** A part of the arguments: special where a row has something at its place, ordinary elsewhere. */
export function valueIn(
  domain: Domain,
  path: readonly string[],
  row: readonly Special[],
): Arbitrary<HostValue> {
  if (domain.kind === 'record' || (domain.kind === 'list' && hasPlaces(domain))) {
    const parts = Object.entries(domain.kind === 'record' ? domain.fields : entriesOf(domain));
    const values = parts.map(([field, of]) => valueIn(of, [...path, field], row));
    const isList = domain.kind === 'list' || parts.every(([field], k) => field === String(k));
    return fc
      .tuple(...values)
      .map((all) => (isList ? all : Object.fromEntries(all.map((value, k) => [parts[k]![0], value]))));
  }
  const ordinary: Arbitrary<HostValue> = isNumberList(domain)
    ? ordinaryList(domain)
    : ordinaryNumber(domain as Extract<Domain, { kind: 'number' }>);
  const own = row.find((special) => nameOf(special.path) === nameOf(path))?.arbitrary;
  return own === undefined ? ordinary : shrinkingTo(ordinary, own);
}

/** How near a number may be to one at which an answer changes. */
const NEAR_A_RELATION: readonly Nearness[] = [
  [-15, -11],
  // Just more than rounding: what is nearly special for a solution is so here, whatever it calls near.
  [-8, -8],
  [-6, -3],
];

/** A number that follows from others, and numbers near it on both sides. */
export function specialsOfRelation({ of, is, value }: Relation, parameters: readonly string[]): Special[] {
  const path = of.split('.');
  const valueOf = (args: Arguments): number => value(...(parameters.map((one) => args[one]) as never[]));
  return [
    { label: `${of} = ${is}`, path, relation: (args) => fc.constant(valueOf(args)), meets: 'first' },
    ...NEAR_A_RELATION.map((nearness): Special => ({
      label: `${of} within 1e${nearness[1] + 1} of ${is}`,
      path,
      relation: (args) => beside(valueOf(args), nearness, 1, -1),
      meets: 'never',
    })),
  ];
}
