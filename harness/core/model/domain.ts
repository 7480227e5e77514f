import type { Callable, HostValue, Signature } from './shape.ts';

/** Numbers that an exercise's contract allows for a quantity. */
export interface Range {
  /** Smallest magnitude besides 0. */
  readonly least: number;
  /** Largest magnitude, finite. */
  readonly most: number;
  readonly sign: 'positive' | 'either';
  readonly zero: boolean;
  /** Values besides both ends that inputs contain under every seed. */
  readonly special: readonly number[];
  /** Magnitudes that a student would try; they accompany special values. Default: about 1 to 9. */
  readonly usual?: readonly [least: number, most: number];
}

/** Lengths of a list or a text; inputs contain the special ones under every seed. */
export interface Lengths {
  readonly least: number;
  readonly most: number;
  readonly special: readonly number[];
}

/** Values of a parameter, as data. Calibration compares the checks' inputs with it. */
export type Domain =
  | ({ readonly kind: 'number' } & Range)
  | { readonly kind: 'list'; readonly of: Domain; readonly lengths: Lengths }
  /** Lengths in characters; `letters` is the alphabet, if any text over it is allowed. */
  | { readonly kind: 'text'; readonly lengths: Lengths; readonly letters?: string }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Domain>> }
  /** Computed from a parameter whose own numbers do not matter: eigenvalues of a matrix. */
  | {
      readonly kind: 'derived';
      readonly from: string;
      readonly measure: (parameter: never) => HostValue;
      readonly of: Domain;
    }
  /** Kinds of `Callable`; any if empty. */
  | { readonly kind: 'function'; readonly kinds: readonly string[] }
  | { readonly kind: 'union'; readonly of: readonly Domain[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'oneOf'; readonly values: readonly (string | boolean)[] };

/**
 * By parameter, the same in all functions of an exercise. `curvature·stepSize` is the product of two parameters; derived
 * quantities have names of their own.
 */
export type Domains = Readonly<Record<string, Domain>>;

export const parametersOf = (quantity: string, domain: Domain): readonly string[] =>
  domain.kind === 'derived' ? [domain.from] : quantity.split('·');

function productOf(factors: readonly (HostValue | undefined)[]): HostValue | undefined {
  if (factors.length === 1) return factors[0];
  return factors.every((factor) => typeof factor === 'number')
    ? factors.reduce((product, factor) => product * factor, 1)
    : undefined;
}

export function* quantitiesOf(
  parameters: readonly string[],
  args: readonly HostValue[],
  domains: Domains,
): Generator<{ readonly quantity: string; readonly value: HostValue; readonly domain: Domain }> {
  const byName = Object.fromEntries(parameters.map((parameter, index) => [parameter, args[index]]));
  for (const [quantity, domain] of Object.entries(domains)) {
    const value = productOf(parametersOf(quantity, domain).map((parameter) => byName[parameter]));
    if (value !== undefined) yield { quantity, value, domain };
  }
}

const isWithin = ({ least, most }: Lengths, { length }: { readonly length: number }): boolean =>
  least <= length && length <= most;

/** `undefined` stands for a missing field. */
export function isOfKind({ kind }: Domain, value: HostValue | undefined): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number';
    case 'text':
      return typeof value === 'string';
    case 'list':
      return Array.isArray(value);
    case 'record':
      // Lists whose entries differ are records with fields 0, 1, …
      return typeof value === 'object';
    case 'absent':
      return value === undefined;
    case 'oneOf':
      return typeof value === 'string' || typeof value === 'boolean';
    case 'union':
      return true;
    default:
      return value !== undefined;
  }
}

export function contains(domain: Domain, value: HostValue): boolean {
  if (!isOfKind(domain, value)) return false;
  switch (domain.kind) {
    case 'number': {
      const { least, most, sign, zero } = domain;
      if (value === 0) return zero;
      const size = Math.abs(value as number);
      return least <= size && size <= most && (sign === 'either' || (value as number) > 0);
    }
    case 'list':
      return (
        isWithin(domain.lengths, value as readonly HostValue[]) &&
        (value as HostValue[]).every((entry) => contains(domain.of, entry))
      );
    case 'text': {
      const { lengths, letters } = domain;
      const characters = [...(value as string)];
      return isWithin(lengths, characters) && characters.every((one) => letters?.includes(one) !== false);
    }
    case 'record':
      return Object.entries(domain.fields).every(([name, field]) =>
        contains(field, (value as Record<string, HostValue>)[name]!),
      );
    case 'derived':
      return contains(domain.of, domain.measure(value as never));
    case 'function':
      return domain.kinds.length === 0 || domain.kinds.includes((value as Callable).kind ?? '');
    case 'union':
      return domain.of.some((one) => contains(one, value));
    case 'oneOf':
      return domain.values.includes(value as string);
    case 'absent':
      return true;
  }
}

/** False also if `together` throws, as for a gradient and a point of another length. */
function areTogether(
  together: ((...args: never[]) => boolean) | undefined,
  args: readonly HostValue[],
): boolean {
  try {
    return together?.(...(args as never[])) !== false;
  } catch {
    return false;
  }
}

export function isWithinContract(
  name: string,
  args: readonly HostValue[],
  {
    exports,
    domains = {},
    together = {},
  }: {
    readonly exports: Signature;
    readonly domains?: Domains;
    readonly together?: Readonly<Record<string, ((...args: never[]) => boolean) | undefined>>;
  },
): boolean {
  const { parameters } = exports[name]!;
  return (
    [...quantitiesOf(parameters, args, domains)].every(
      // Derived quantities may matter in part of the domain only.
      ({ domain, value }) => domain.kind === 'derived' || contains(domain, value),
    ) && areTogether(together[name], args)
  );
}
