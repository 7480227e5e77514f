import * as fc from 'fast-check';
import type { Relation } from '../model/check.ts';
import type { Domain, Lengths, Range } from '../model/domain.ts';
import type { HostValue } from '../model/shape.ts';
import { type Arbitrary, shrinkingTo, stringOf, vectorOf } from './arbitraries.ts';
import { BESIDE, isBesideOneOf, neighboursIn } from './beside.ts';
import { decadesIn, isWhole, specialNumbers, usualNumber } from './range.ts';
import { together, USUAL, valuesIn } from './values.ts';

/** Values by parameter; may include other inputs of the check. */
export type Arguments = Readonly<Record<string, HostValue>>;

/** A special value at one place of the inputs, a number or a shape of a list, where answers may be wrong. */
export interface Kind {
  /** Unique within a function: `filter.b.0 = 0`, `x all equal`. */
  readonly label: string;
  readonly path: readonly string[];
  /** Absent if the value depends on other arguments. */
  readonly arbitrary?: Arbitrary<HostValue | undefined>;
  readonly relation?: (args: Arguments) => Arbitrary<number>;
  /** Makes an ordinary value special; absent if that needs another length. */
  readonly change?: ((ordinary: HostValue) => HostValue) | undefined;
  /**
   * How eagerly special rows pair this kind with others. `'in pairs'`: never with a third, because a factor ±1 would
   * mask both. `'by chance'`: only to fill rows of others. `'never'`: alone.
   */
  readonly pairing: 'first' | 'in pairs' | 'last' | 'by chance' | 'never';
  /** Kinds of different places with the same company share an input; absent: alone. */
  readonly company?: string | undefined;
}

/** Reveals truncation, and is cheap in many rows; a power of two, because tables have such lengths. */
const LONG = 128;
/** Longest list of fixed length whose entries are places of their own. */
const FEW = 8;

const nameOf = (path: readonly string[]): string => path.join('.');

/** `LONG` replaces whole numbers above it. */
const testedNumbers = (within: Range): readonly number[] => {
  const values = specialNumbers(within);
  return values.every(Number.isInteger) ? cut(values, Math.max(LONG, within.least)) : values;
};

const cut = (counts: readonly number[], most: number): readonly number[] => [
  ...new Set(counts.map((count) => Math.min(count, most))),
];

type NumberList = Extract<Domain, { kind: 'list' }> & { readonly of: Extract<Domain, { kind: 'number' }> };

const isNumberList = (domain: Domain): domain is NumberList =>
  domain.kind === 'list' && domain.of.kind === 'number' && !hasPlaces(domain);

/** Short lists of fixed length, and lists of lists or objects, represented by their first entry. */
const hasPlaces = ({ of, lengths }: Extract<Domain, { kind: 'list' }>): boolean =>
  of.kind !== 'number' || (lengths.least === lengths.most && lengths.most <= FEW);

const entriesOf = ({ of, lengths: { least } }: Extract<Domain, { kind: 'list' }>): readonly Domain[] =>
  Array<Domain>(Math.max(1, least)).fill(of);

const testedLengths = ({ special, least, most }: Lengths): readonly number[] =>
  least === most ? [] : cut([...special, least, most], Math.max(LONG, least));

/** Ends come last. Of values that differ only in sign, one suffices. */
function pairingOf(value: number, { least, most, special }: Range): Kind['pairing'] {
  if (special.includes(value) && Math.abs(value) === 1) return 'in pairs';
  // A value beside one that pairs with all others, or its negative.
  const earlier = special.slice(0, special.indexOf(value));
  if (isBesideOneOf(earlier, value) || isBesideOneOf(earlier, -value)) return 'by chance';
  if (value === 0 || special.includes(value)) return 'first';
  return value === least || value === most ? 'last' : 'by chance';
}

const SHAPES: Readonly<Record<string, (x: readonly number[], of: Range) => number[]>> = {
  'all equal': (x) => x.map(() => x[0]!),
  alternating: (x, of) => x.map((_, k) => (k % 2 === 0 ? x[0]! : of.sign === 'either' ? -x[0]! : x[1]!)),
  'with one entry that is not 0': (x) => x.map((each, k) => (k === 1 ? each : 0)),
  // Ascending or descending at random; several rows contain it.
  'in order': (x) => x.toSorted((a, b) => (x[0]! < x[1]! ? a - b : b - a)),
};

/** A special value without its place. */
type Special = readonly [
  what: string,
  arbitrary: Arbitrary<HostValue | undefined>,
  pairing: Kind['pairing'],
  change?: Kind['change'],
  company?: string,
];

/** An empty list hides all other special values. */
const ofLengths = (lengths: Lengths, listOf: (length: number) => Arbitrary<HostValue>): Special[] =>
  testedLengths(lengths).map((n) => [` of length ${n}`, listOf(n), n === 0 ? 'never' : 'first']);

/** Neighbours of all special numbers at one distance, in ascending magnitude, so that all affect the answer. */
function neighboursTogether({ of, lengths }: NumberList): Special[] {
  const all = neighboursIn(of);
  return [...new Set(all.map(({ distance }) => distance))].flatMap((distance): Special[] => {
    const own = all.filter((one) => one.distance === distance);
    if (own.length < lengths.least || own.length > lengths.most) return [];
    const sorted = (x: readonly number[]) => x.toSorted((a, b) => Math.abs(a) - Math.abs(b));
    const numbers = fc.tuple(...own.map((one) => one.numbers)).map(sorted);
    // Keeps the length, which other lists may share.
    const change = (x: readonly number[]) => x.map((ordinary, k) => own[k]?.one ?? ordinary);
    return [[` ${distance} beside special numbers`, numbers, 'never', change as Kind['change']]];
  });
}

function ofNumbers(domain: NumberList): Special[] {
  const { of, lengths } = domain;
  const some = valuesIn(domain, USUAL) as Arbitrary<number[]>;
  const changed = (
    what: string,
    change: (x: readonly number[]) => number[],
    pairing: Kind['pairing'],
  ): Special => [what, some.map(change), pairing, change as Kind['change']];
  const fitting = Object.entries(SHAPES).filter(([name]) => of.zero || !name.endsWith('0'));
  return [
    ...ofLengths(lengths, (n) => vectorOf(usualNumber(of), n)),
    ...(lengths.most < 3
      ? []
      : fitting.map(([name, shape]) => changed(` ${name}`, (x) => shape(x, of), 'first'))),
    ...testedNumbers(of).map((value) =>
      changed(` with ${value}`, (x) => [value, ...x.slice(1)], pairingOf(value, of)),
    ),
    ...neighboursTogether(domain),
  ];
}

function specialsOf(domain: Domain): Special[] {
  switch (domain.kind) {
    case 'number':
      return [
        ...testedNumbers(domain).map((value): Special => [
          ` = ${value}`,
          fc.constant(value),
          pairingOf(value, domain),
          () => value,
        ]),
        ...(isWhole(domain) ? [] : decadesIn(domain)).map(([what, one]): Special => [
          ` ${what}`,
          one,
          'never',
        ]),
        ...neighboursIn(domain).map(({ what, rank, numbers, one }): Special => [
          ` ${what}`,
          numbers,
          'never',
          () => one,
          rank,
        ]),
      ];
    case 'text':
      return ofLengths(domain.lengths, (n) => stringOf(domain.letters!, n, n));
    case 'oneOf':
      return domain.values.map((value) => [` = ${value}`, fc.constant(value), 'first']);
    case 'absent':
      return [[' absent', fc.constant(undefined), 'first']];
    case 'union':
      return domain.of.flatMap(specialsOf);
    case 'list':
      return isNumberList(domain)
        ? ofNumbers(domain)
        : ofLengths(domain.lengths, (n) => vectorOf(valuesIn(domain.of, USUAL), n) as Arbitrary<never>);
    default:
      return [];
  }
}

/** Parts that are places of their own. */
const partsOf = (domain: Domain): readonly (readonly [name: string, of: Domain])[] =>
  domain.kind === 'record' || (domain.kind === 'list' && hasPlaces(domain))
    ? Object.entries(domain.kind === 'record' ? domain.fields : entriesOf(domain))
    : [];

export const kindsIn = (domain: Domain, path: readonly string[]): Kind[] => [
  ...specialsOf(domain).map(([what, arbitrary, pairing, change, company]): Kind => ({
    label: `${nameOf(path)}${what}`,
    path,
    arbitrary,
    pairing,
    change,
    company,
  })),
  ...partsOf(domain).flatMap(([name, of]) => kindsIn(of, [...path, name])),
];

/** Special at the places of kinds, ordinary elsewhere. */
export function valueIn(
  domain: Domain,
  path: readonly string[],
  row: readonly Kind[],
): Arbitrary<HostValue | undefined> {
  const own = row.find((kind) => nameOf(kind.path) === nameOf(path))?.arbitrary;
  const parts = partsOf(domain);
  const ordinary =
    parts.length === 0
      ? valuesIn(domain, USUAL)
      : together(parts.map(([name, of]) => [name, valueIn(of, [...path, name], row)]));
  return own === undefined ? ordinary : shrinkingTo(ordinary, own);
}

/** A number that depends on other arguments, and its neighbours. */
export function kindsOfRelation({ of, is, value }: Relation, parameters: readonly string[]): Kind[] {
  const path = of.split('.');
  const valueOf = (args: Arguments): number => value(...(parameters.map((one) => args[one]) as never[]));
  return [
    { label: `${of} = ${is}`, path, relation: (args) => fc.constant(valueOf(args)), pairing: 'first' },
    ...BESIDE.map(({ distance, side, of: numbersBeside }): Kind => ({
      label: `${of} ${distance} ${side > 0 ? 'beyond' : 'before'} ${is}`,
      path,
      relation: (args) => numbersBeside(valueOf(args)),
      pairing: 'never',
    })),
  ];
}
