import * as fc from 'fast-check';
import type { Grading } from '../model/check.ts';
import { isWithinContract, type Domain } from '../model/domain.ts';
import { StaleRows } from '../model/exercise-plan.ts';
import { type HostValue, valueAt, withValueAt } from '../model/shape.ts';
import type { Arbitrary } from './arbitraries.ts';
import { shrinkingTo } from './range.ts';
import { type Arguments, type Special, specialsIn, specialsOfRelation, valueIn } from './special-values.ts';

/** What an exercise says about the arguments of its functions. */
type Contract = Pick<Grading, 'exports' | 'domains' | 'together' | 'relations'>;

/** Specials that are met in one input, each at a place of its own, by their labels; all other values are ordinary. */
export type Row = readonly string[];

/** A parameter that the product of it and others stands for: `stepSize` where `curvature·stepSize` has the domain. */
const inProduct = (parameter: string, parameters: readonly string[], domains: Grading['domains'] = {}) =>
  Object.keys(domains).find((quantity) => {
    const factors = quantity.split('·');
    return (
      factors.length > 1 && factors.at(-1) === parameter && factors.every((one) => parameters.includes(one))
    );
  });

const hasList = (domain: Domain): boolean =>
  domain.kind === 'list' || (domain.kind === 'record' && Object.values(domain.fields).some(hasList));

const isDrawn = (domain: Domain): boolean =>
  domain.kind === 'record'
    ? Object.values(domain.fields).every(isDrawn)
    : domain.kind === 'list'
      ? isDrawn(domain.of)
      : domain.kind === 'number';

/** Whether all values of a domain can be drawn: of a list of lists or objects only the shortest is. */
const isWholeDrawn = (domain: Domain): boolean =>
  domain.kind === 'record'
    ? Object.values(domain.fields).every(isWholeDrawn)
    : domain.kind !== 'list' || domain.of.kind === 'number' || domain.lengths.least === domain.lengths.most;

/** The special values of a function's arguments, and inputs in which some of them meet, as its contract has them. */
export interface SpecialInputs {
  readonly specials: readonly Special[];
  /** Whether nothing else is special: all arguments are made from their domains, and nothing is derived from them. */
  readonly areAll: boolean;
  /** Inputs with these specials at their places. @throws StaleRows for a label that no special has */
  readonly withRow: (row: Row) => Arbitrary<Arguments>;
  /** Whether the arguments are within the contract. */
  readonly isWithin: (input: Arguments) => boolean;
  /** The arguments in the order of the parameters. */
  readonly argumentsOf: (input: Arguments) => readonly HostValue[];
}

/**
 * @param name of the function
 * @param given what a check of it generates; arguments without a domain of numbers are taken from there, and lists where
 *   a function is among the arguments: what it answers has their length
 */
export function specialInputs(
  name: string,
  { exports, domains = {}, together = {}, relations = {} }: Contract,
  given: Arbitrary<Arguments>,
): SpecialInputs {
  const { parameters } = exports[name]!;
  const takesFunction = parameters.some((one) => domains[one]?.kind === 'function');
  const known = parameters.flatMap((parameter) => {
    const product = domains[parameter] === undefined ? inProduct(parameter, parameters, domains) : undefined;
    const domain = domains[product ?? parameter];
    return domain === undefined ? [] : [{ parameter, product, domain }];
  });
  const own = known.filter(({ domain }) => isDrawn(domain) && !(takesFunction && hasList(domain)));
  const areAll =
    own.length === parameters.length &&
    own.every(({ domain }) => isWholeDrawn(domain)) &&
    Object.values(domains).every((one) => one.kind !== 'derived' || !parameters.includes(one.from));
  const specials = [
    ...own.flatMap(({ parameter, domain }) => specialsIn(domain, [parameter])),
    ...(relations[name] ?? []).flatMap((relation) => specialsOfRelation(relation, parameters)),
  ];
  const byLabel = new Map(specials.map((special) => [special.label, special]));
  const argumentsOf = (input: Arguments) => parameters.map((parameter) => input[parameter]!);

  /** What was drawn for a product becomes the last of its factors. */
  const divided = (drawn: Arguments): Arguments => {
    const args = { ...drawn };
    for (const { parameter, product = parameter } of own)
      for (const factor of product.split('·').slice(0, -1))
        args[parameter] = (args[parameter] as number) / (args[factor] as number);
    return args;
  };

  const withRow = (row: Row): Arbitrary<Arguments> => {
    const chosen = row.map((label) => {
      const special = byLabel.get(label);
      if (special === undefined) throw new StaleRows(`${name} has no special value "${label}"`);
      return special;
    });
    const drawn = fc.record(
      Object.fromEntries(
        own.map(({ parameter, domain }) => [parameter, valueIn(domain, [parameter], chosen)]),
      ),
    );
    const whole: Arbitrary<Arguments> = (
      own.length === parameters.length
        ? drawn
        : fc.tuple(given, drawn).map(([others, args]) => ({ ...others, ...args }))
    ).map(divided);
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

  const isWithin = (input: Arguments): boolean =>
    isWithinContract(name, argumentsOf(input), { exports, domains, together });
  return { specials, areAll, withRow, isWithin, argumentsOf };
}
