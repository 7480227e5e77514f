import type { Callable, HostValue, Signature } from './shape.ts';

/** The numbers that a quantity may be, as the contract of an exercise states them. */
export interface Range {
  /** The smallest magnitude besides 0, > 0. */
  readonly least: number;
  /** The largest magnitude, finite. */
  readonly most: number;
  readonly sign: 'positive' | 'either';
  readonly zero: boolean;
  /** Values that the inputs must contain under every seed, besides both ends. */
  readonly special: readonly number[];
  /** Magnitudes that a student would try: those beside special values in one input. Default: around 1 to 9. */
  readonly usual?: readonly [least: number, most: number];
}

/** How many entries a list may have, and which counts the inputs must contain under every seed. */
export interface Lengths {
  readonly least: number;
  readonly most: number;
  readonly special: readonly number[];
}

/** What a parameter of a graded function may be, as data. Calibration holds the inputs of the checks against it. */
export type Domain =
  | ({ readonly kind: 'number' } & Range)
  /** A list whose entries have one domain: a point, a signal, the rows of a matrix. */
  | { readonly kind: 'list'; readonly of: Domain; readonly lengths: Lengths }
  /** A string; only its length is measured, in characters. `letters` is what it is made of, where it may be any of them. */
  | { readonly kind: 'text'; readonly lengths: Lengths; readonly letters?: string }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Domain>> }
  /** Computed from a parameter, where that counts and not the parameter's own numbers: eigenvalues of a matrix. */
  | {
      readonly kind: 'derived';
      readonly from: string;
      readonly measure: (parameter: never) => HostValue;
      readonly of: Domain;
    }
  /** A function of one of these kinds; of any kind if there are none. */
  | { readonly kind: 'function'; readonly kinds: readonly string[] }
  /** In one of these domains. */
  | { readonly kind: 'union'; readonly of: readonly Domain[] }
  /** Of an optional field: it is missing. */
  | { readonly kind: 'absent' }
  /** One of these words or truth values. */
  | { readonly kind: 'oneOf'; readonly values: readonly (string | boolean)[] };

/**
 * The domain of each parameter, by name; a parameter has the same domain in every function of an exercise. A name such
 * as `curvature·stepSize` stands for the product of two parameters, and what is derived has a name of its own.
 */
export type Domains = Readonly<Record<string, Domain>>;

/** The parameters that a quantity is made of. */
export const parametersOf = (quantity: string, domain: Domain): readonly string[] =>
  domain.kind === 'derived' ? [domain.from] : quantity.split('·');

/** One parameter as it is, or the product of several. @returns `undefined` where the function lacks one */
function productOf(factors: readonly (HostValue | undefined)[]): HostValue | undefined {
  if (factors.length === 1) return factors[0];
  return factors.every((factor) => typeof factor === 'number')
    ? factors.reduce((product, factor) => product * factor, 1)
    : undefined;
}

/**
 * The quantities that the arguments of a call give, each with its domain.
 * @param parameters the names of the function's parameters, in order
 */
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

/** Whether a value is of the kind that a domain holds; `undefined` stands for a field that is missing. */
export function isOfKind({ kind }: Domain, value: HostValue | undefined): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number';
    case 'text':
      return typeof value === 'string';
    case 'list':
      return Array.isArray(value);
    case 'record':
      // Of a list, too, whose entries differ: its fields are 0, 1, …
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

/** Whether a value is in a domain. */
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
    case 'text':
      return isWithin(domain.lengths, value as string);
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

/** What cannot be asked of arguments, such as a gradient at a point of another length, is not possible together. */
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

/** Whether a function may be called with these arguments: each is in its domain, and they are possible together. */
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
      // What is derived may count in a part of a domain only.
      ({ domain, value }) => domain.kind === 'derived' || contains(domain, value),
    ) && areTogether(together[name], args)
  );
}
