import { range } from 'd3-array';
import { decadeOf, specialNumbers } from '../../core/inputs/index.ts';
import {
  parametersOf,
  quantitiesOf,
  type Domain,
  type Domains,
  type Lengths,
  type Range,
} from '../../core/model/domain.ts';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import type { FunctionSignature, HostValue } from '../../core/model/shape.ts';

/** Which numbers an argument, or a part of one, has been. Plain data: it crosses threads. */
export interface Reached {
  /** Decades of positive and of negative numbers, ⌊log₁₀ |x|⌋. */
  readonly positive: Set<number>;
  readonly negative: Set<number>;
  /** Special values of its domain that were met. */
  readonly special: Set<number>;
  readonly lengths: Set<number>;
  /** Kinds of functions, words and truth values. */
  readonly kinds: Set<string>;
}

/** What the inputs of an exercise's checks have reached, by the path of each argument: `momentumStep beta[]`. */
export type Coverage = Map<string, Reached>;

const nothing = (): Reached => ({
  positive: new Set(),
  negative: new Set(),
  special: new Set(),
  lengths: new Set(),
  kinds: new Set(),
});

/** Adds what other inputs have reached. */
export function addCoverage(coverage: Coverage, other: Coverage): void {
  for (const [path, reached] of other) {
    const known = reachedAt(coverage, path);
    for (const part of ['positive', 'negative', 'special', 'lengths'] as const)
      for (const value of reached[part]) known[part].add(value);
    for (const kind of reached.kinds) known.kinds.add(kind);
  }
}

const reachedAt = (coverage: Coverage, path: string): Reached => getOrCreate(coverage, path, nothing);

function coverNumber(reached: Reached, value: number, within: Range): void {
  if (value !== 0) (value > 0 ? reached.positive : reached.negative).add(decadeOf(value));
  for (const special of specialNumbers(within)) if (value === special) reached.special.add(special);
}

function cover(coverage: Coverage, path: string, value: HostValue, domain: Domain): void {
  if (domain.kind === 'number' && typeof value === 'number')
    coverNumber(reachedAt(coverage, path), value, domain);
  if (domain.kind === 'list' && Array.isArray(value)) {
    reachedAt(coverage, path).lengths.add(value.length);
    for (const entry of value as readonly HostValue[]) cover(coverage, `${path}[]`, entry, domain.of);
  }
  if (domain.kind === 'text' && typeof value === 'string')
    reachedAt(coverage, path).lengths.add([...value].length);
  if (domain.kind === 'function' && typeof value === 'function' && value.kind !== undefined)
    reachedAt(coverage, path).kinds.add(value.kind);
  if (domain.kind === 'record' && typeof value === 'object')
    for (const [name, field] of Object.entries(domain.fields))
      cover(coverage, `${path}.${name}`, (value as Record<string, HostValue>)[name]!, field);
  if (domain.kind === 'union') for (const one of domain.of) cover(coverage, path, value, one);
  if (domain.kind === 'oneOf') reachedAt(coverage, path).kinds.add(String(value));
  if (domain.kind === 'absent' && value === undefined) reachedAt(coverage, path).kinds.add(domain.kind);
  if (domain.kind === 'derived') cover(coverage, path, domain.measure(value as never), domain.of);
}

/**
 * Adds the arguments of a call.
 * @param parameters the names of the function's parameters, in order
 */
export function coverCall(
  coverage: Coverage,
  name: string,
  parameters: readonly string[],
  args: readonly HostValue[],
  domains: Domains,
): void {
  for (const { quantity, value, domain } of quantitiesOf(parameters, args, domains))
    cover(coverage, `${name} ${quantity}`, value, domain);
}

/** Special values and lengths are met under every seed; which decades are met under one seed is a matter of chance. */
export type Demanded = 'all' | 'specials';

function missingDecades({ least, most }: Range, seen: ReadonlySet<number>): number[] {
  const [first, last] = [decadeOf(least), decadeOf(most)];
  return range(first, last + 1).filter((decade) => !seen.has(decade));
}

function gapsOfNumber(within: Range, { positive, negative, special }: Reached, demanded: Demanded): string[] {
  const decades = (seen: ReadonlySet<number>, sign: string): string[] => {
    const missing = demanded === 'all' ? missingDecades(within, seen) : [];
    return missing.length > 0
      ? [`no value of magnitude ${missing.map((d) => `${sign}1e${d}`).join(', ')}`]
      : [];
  };
  const values = specialNumbers(within).filter((value) => !special.has(value));
  return [
    ...decades(positive, ''),
    ...(within.sign === 'either' ? decades(negative, '−') : []),
    ...(values.length > 0 ? [`never ${values.join(', ')}`] : []),
  ];
}

function gapsOfLengths({ special }: Lengths, { lengths }: Reached, what: string): string[] {
  const missing = special.filter((length) => !lengths.has(length));
  return missing.length > 0 ? [`no ${what.replace('N', missing.join(', '))}`] : [];
}

function gapsAt(coverage: Coverage, path: string, domain: Domain, demanded: Demanded): string[] {
  const reached = coverage.get(path) ?? nothing();
  const named = (gaps: readonly string[]): string[] => gaps.map((gap) => `${path}: ${gap}`);
  switch (domain.kind) {
    case 'number':
      return named(gapsOfNumber(domain, reached, demanded));
    case 'list':
      return [
        ...named(gapsOfLengths(domain.lengths, reached, 'list of N entries')),
        ...gapsAt(coverage, `${path}[]`, domain.of, demanded),
      ];
    case 'text':
      return named(gapsOfLengths(domain.lengths, reached, 'string of N characters'));
    case 'record':
      return Object.entries(domain.fields).flatMap(([name, field]) =>
        gapsAt(coverage, `${path}.${name}`, field, demanded),
      );
    case 'derived':
      return gapsAt(coverage, path, domain.of, demanded);
    case 'function': {
      const missing = domain.kinds.filter((kind) => !reached.kinds.has(kind));
      return named(missing.map((kind) => `never a function that is ${kind}`));
    }
    case 'union':
      return domain.of.flatMap((one) => gapsAt(coverage, path, one, demanded));
    case 'absent':
      return named(reached.kinds.has(domain.kind) ? [] : ['never absent']);
    case 'oneOf': {
      const missing = domain.values.filter((one) => !reached.kinds.has(String(one)));
      return named(missing.length > 0 ? [`never ${missing.join(', ')}`] : []);
    }
  }
}

/** What the inputs of the checks have not reached: a sentence for each argument and kind of gap. */
export function coverageGaps(
  coverage: Coverage,
  exports: Readonly<Record<string, Pick<FunctionSignature, 'parameters'>>>,
  domains: Domains,
  demanded: Demanded = 'all',
): string[] {
  return Object.entries(exports).flatMap(([name, { parameters }]) =>
    Object.entries(domains).flatMap(([quantity, domain]) =>
      parametersOf(quantity, domain).every((parameter) => parameters.includes(parameter))
        ? gapsAt(coverage, `${name} ${quantity}`, domain, demanded)
        : [],
    ),
  );
}
