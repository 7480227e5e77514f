import * as fc from 'fast-check';
import type { Grading } from '../model/check.ts';
import { isWithinContract, type Domain, type Domains } from '../model/domain.ts';
import { StaleRows } from '../model/exercise-plan.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import { type HostValue, valueAt, withValueAt } from '../model/shape.ts';
import { type Arbitrary, isArbitrary, shrinkingTo } from './arbitraries.ts';
import type { Generated, GeneratedInputs } from './input.ts';
import { type Arguments, type Kind, kindsIn, kindsOfRelation, valueIn } from './kinds.ts';
import { hasValues } from './values.ts';

/** Labels of kinds that share an input; all other values are ordinary. */
export type Row = readonly string[];

interface GeneratedPart {
  readonly name: string;
  /** Product that the domain describes, or else the name. */
  readonly product: string;
  readonly domain: Domain;
}

/** Quantity whose last factor is this parameter: `curvature·stepSize` for `stepSize`. */
const productWith = (parameter: string, parameters: readonly string[], domains: Domains) =>
  Object.keys(domains).find((quantity) => {
    const factors = quantity.split('·');
    return (
      factors.length > 1 && factors.at(-1) === parameter && factors.every((one) => parameters.includes(one))
    );
  });

const hasList = (domain: Domain): boolean =>
  domain.kind === 'list' || (domain.kind === 'record' && Object.values(domain.fields).some(hasList));

/**
 * Parameters generated from their domains; no lists for a function that takes a function, whose answers may need their
 * length.
 */
function partsOf(parameters: readonly string[], domains: Domains): GeneratedPart[] {
  const takesFunction = parameters.some((one) => domains[one]?.kind === 'function');
  return parameters.flatMap((name) => {
    const product = domains[name] === undefined ? productWith(name, parameters, domains) : name;
    const domain = product === undefined ? undefined : domains[product];
    if (product === undefined || domain === undefined || !hasValues(domain)) return [];
    return takesFunction && hasList(domain) ? [] : [{ name, product, domain }];
  });
}

export interface Rows {
  readonly kinds: readonly Kind[];
  /** @throws StaleRows for an unknown label */
  readonly withRow: (row: Row) => Arbitrary<Arguments>;
  readonly isWithin: (input: Arguments) => boolean;
}

/** Replaces a drawn product by its last factor. */
function divided(drawn: Arguments, parts: readonly GeneratedPart[]): Arguments {
  const args = { ...drawn };
  for (const { name, product } of parts)
    for (const factor of product.split('·').slice(0, -1))
      args[name] = (args[name] as number) / (args[factor] as number);
  return args;
}

/**
 * @param what owner of the kinds, for messages
 * @param given supplies parts without a domain
 */
function rowsFrom(
  what: string,
  parts: readonly GeneratedPart[],
  kinds: readonly Kind[],
  given: Arbitrary<Arguments> | undefined,
): Pick<Rows, 'kinds' | 'withRow'> {
  const byLabel = new Map(kinds.map((kind) => [kind.label, kind]));
  const withRow = (row: Row): Arbitrary<Arguments> => {
    const chosen = row.map((label) => {
      const kind = byLabel.get(label);
      if (kind === undefined) throw new StaleRows(`${what} has no kind "${label}"`);
      return kind;
    });
    const drawn = fc.record(
      Object.fromEntries(parts.map(({ name, domain }) => [name, valueIn(domain, [name], chosen)])),
    ) as Arbitrary<Arguments>;
    const all =
      given === undefined ? drawn : fc.tuple(given, drawn).map(([others, own]) => ({ ...others, ...own }));
    const whole = all.map((args) => divided(args, parts));
    return chosen.reduce<Arbitrary<Arguments>>(
      (inputs, { relation, path }) =>
        relation === undefined
          ? inputs
          : inputs.chain((args) =>
              shrinkingTo(fc.constant(valueAt(args, path)!), relation(args)).map(
                (value) => withValueAt(args, path, value) as Arguments,
              ),
            ),
      whole,
    );
  };
  return { kinds, withRow };
}

const kindsOfParts = (parts: readonly GeneratedPart[]): Kind[] =>
  parts.flatMap(({ name, domain }) => kindsIn(domain, [name]));

/** @param given the check's own inputs, which supply arguments without a domain */
export function rowsOfFunction(
  name: string,
  {
    exports,
    domains = {},
    together = {},
    relations = {},
  }: Pick<Grading, 'exports' | 'domains' | 'together' | 'relations'>,
  given: Arbitrary<Arguments>,
): Rows {
  const { parameters } = exports[name]!;
  const parts = partsOf(parameters, domains);
  const kinds = [
    ...kindsOfParts(parts),
    ...(relations[name] ?? []).flatMap((relation) => kindsOfRelation(relation, parameters)),
  ];
  return {
    ...rowsFrom(name, parts, kinds, parts.length === parameters.length ? undefined : given),
    isWithin: (input) =>
      isWithinContract(name, argumentsOf(input, parameters), { exports, domains, together }),
  };
}

export const argumentsOf = (input: Arguments, parameters: readonly string[]): readonly HostValue[] =>
  parameters.map((parameter) => input[parameter]!);

/** Rows of a check that judges no function: kinds of the domains in its `given`. */
function rowsOfDomains({ arbitrary, parts: given = {} }: GeneratedInputs): Rows {
  const parts = Object.entries(given).flatMap(([name, domain]) =>
    isArbitrary(domain) ? [] : [{ name, product: name, domain }],
  );
  return { ...rowsFrom('the check', parts, kindsOfParts(parts), arbitrary), isWithin: () => true };
}

/** Attempts to draw ordinary values within the contract. */
const MOST_DRAWS = 10_000;
/** As `MOST_DRAWS`, for one kind, which may be impossible: six rows in a matrix whose rows have independent lengths. */
const FEW_DRAWS = 100;

export interface Drawn extends Generated {
  readonly value: unknown;
}

/** @param seed a 32-bit integer */
export const firstOf = (arbitrary: Arbitrary<unknown>, seed: number): Drawn => ({
  arbitrary,
  seed,
  run: 0,
  value: fc.sample(arbitrary, { seed, numRuns: 1 })[0],
});

/**
 * Changes values of the check's inputs, because dependent arguments, such as lists of one length, rarely fit together
 * if each is generated from its domain.
 */
const putInto = (given: Arbitrary<Arguments>, kinds: readonly Kind[]): Arbitrary<Arguments | undefined> =>
  given.map((input) =>
    kinds.reduce<Arguments | undefined>((changed, { path, change }) => {
      const ordinary = changed && valueAt(changed, path);
      if (ordinary === undefined || change === undefined) return undefined;
      return withValueAt(changed!, path, change(ordinary)) as Arguments;
    }, input),
  );

/** @returns `undefined` if no draw is within the contract */
function firstWithin(
  { isWithin }: Rows,
  inputs: Arbitrary<Arguments | undefined>,
  seed: number,
  most: number,
): Drawn | undefined {
  const fits = (value: Arguments | undefined): boolean => value !== undefined && isWithin(value);
  for (let draw = 0; draw < most; draw += 1) {
    const drawn = firstOf(inputs, (seed + draw) | 0);
    if (fits(drawn.value as Arguments)) return { ...drawn, arbitrary: inputs.filter(fits) };
  }
  return undefined;
}

/**
 * Each kind alone, if possible, then the rows.
 * @param seed a 32-bit integer
 * @throws StaleRows for an unknown kind, or one that is never within the contract
 */
export function drawRows(
  { judges, inputs }: { readonly judges?: string | undefined; readonly inputs: GeneratedInputs },
  grading: Grading | undefined,
  combined: readonly Row[],
  seed: number,
): Drawn[] {
  const rows =
    judges === undefined || grading === undefined
      ? rowsOfDomains(inputs)
      : rowsOfFunction(judges, grading, inputs.arbitrary);
  const { kinds } = rows;
  const own = inputs.arbitrary as Arbitrary<Arguments>;
  const companies = new Map<string, Kind[]>();
  for (const kind of kinds) getOrCreate(companies, kind.company ?? kind.label, () => []).push(kind);
  return [
    ...[...companies.values()].flatMap((company, k) => {
      const row = company.map(({ label }) => label);
      return (
        firstWithin(rows, rows.withRow(row), seed + k, FEW_DRAWS) ??
        firstWithin(rows, putInto(own, company), seed + k, FEW_DRAWS) ??
        []
      );
    }),
    ...combined.map((row, k) => {
      const drawn = firstWithin(rows, rows.withRow(row), seed + kinds.length + k, MOST_DRAWS);
      if (drawn === undefined) throw new StaleRows(`${judges} is never given ${row.join(', ')}`);
      return drawn;
    }),
  ];
}
