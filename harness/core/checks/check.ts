import {
  type Arbitrary,
  type DomainOf,
  fixtureInputs,
  generatedInputs,
  isArbitrary,
  object,
  valuesOf,
  writtenInputs,
} from '../inputs/index.ts';
import type { CaseDescription } from '../model/case.generated.ts';
import type { CheckDescription, DrawPicture, Fixture, Grading, Predicate, Relation } from '../model/check.ts';
import { type Check, ORDINARY, prepareComparison } from '../runner/index.ts';
import type { SignatureOf } from './shapes.ts';

/** `never` for a literal ≤ 0. */
type Positive<P extends number> = number extends P ? P : `${P}` extends '0' | `-${string}` ? never : P;

type Described<S, G, P extends number> = CheckDescription & {
  readonly points: P & Positive<P>;
  readonly holds: Predicate<S, G>;
  readonly picture?: DrawPicture<S, NoInfer<G>>;
};

/** By name: an arbitrary, or a domain from which values are generated. */
type Given<G> = { readonly [K in keyof G]: Arbitrary<G[K]> | DomainOf<G[K]> };

const arbitrariesOf = <G extends object>(given: Given<G>) =>
  Object.fromEntries(
    Object.entries<Arbitrary<unknown> | DomainOf<unknown>>(given).map(([name, one]) => [
      name,
      isArbitrary(one) ? one : valuesOf(one),
    ]),
  );

/**
 * A law for all generated inputs. A failure is shrunk to a small counterexample.
 * @param check.given a domain or an arbitrary for each input, by the name that the student reads; or one arbitrary for
 *   all. Special values of domains are tried under every seed
 * @param check.runs number of random inputs; whole, ≥ 1, default 30
 * @param check.each further arbitraries for some inputs; one input of each is tried, and shrunk
 * @param check.always further inputs, tried last and not shrunk: cases that random inputs rarely reach
 */
export function property<S, G extends object, const P extends number = number>({
  given,
  runs = 30,
  each = [],
  always = [],
  ...common
}: Described<S, G, P> & {
  readonly given: Given<G> | Arbitrary<G>;
  readonly runs?: number;
  readonly each?: readonly (Partial<Given<NoInfer<G>>> | Arbitrary<NoInfer<G>>)[];
  readonly always?: readonly G[];
}): Check<S> {
  const wholeOf = (own: Partial<Given<G>> | Arbitrary<G>): Arbitrary<never> =>
    (isArbitrary(own) ? own : object(arbitrariesOf({ ...given, ...own } as Given<G>))) as Arbitrary<never>;
  const inputs = generatedInputs({
    arbitrary: wholeOf(given),
    parts: isArbitrary(given) ? undefined : given,
    runs,
    each: each.map(wholeOf),
    always,
  });
  return { ...common, kind: ORDINARY, inputs, prepare: prepareComparison };
}

/**
 * A law at fixed inputs in order: values computed by hand, boundary cases, published numbers.
 * @param check.given at least one
 */
export function example<S, G extends object, const P extends number = number>(
  check: Described<S, G, P> & { readonly given: readonly G[] },
): Check<S> {
  const { given, ...common } = check;
  return { ...common, kind: ORDINARY, inputs: writtenInputs(given), prepare: prepareComparison };
}

export interface Case<G extends object, E extends object> extends CaseDescription {
  readonly given: G & CaseDescription['given'];
  readonly expected: E & CaseDescription['expected'];
}

/**
 * A law at each scenario F that `exercise.json` lists: a `Case` from the exercise's `scenarios/`, or a fixture from
 * `tests/scenarios/` that the course's `schemas/scenario.schema.json` describes.
 */
export function scenario<S, F extends Fixture = Fixture, const P extends number = number>(
  check: Described<S, NoInfer<F>, P>,
): Check<S> {
  const kind = { ...ORDINARY, triesFixtures: true };
  return { ...check, kind, inputs: fixtureInputs, prepare: prepareComparison };
}

/** Arguments; for `f(a)(b)`: a, then b. */
type AllArgumentsOf<F> = F extends (...args: infer A) => infer R
  ? R extends (...args: infer B) => unknown
    ? [...A, ...B]
    : A
  : never;
type AnswerOf<F> = F extends (...args: never[]) => infer R
  ? R extends (...args: never[]) => infer T
    ? T
    : R
  : never;

export interface Exercise<S> extends Pick<Grading, 'domains'> {
  readonly exports: { readonly [K in keyof S]: SignatureOf<S[K]> };
  /** Right functions by name, usually a module of `reference/`. */
  readonly right: S;
  /** A form in which all right answers to the same arguments are equal: for answers in any order, say. */
  readonly normalForms?: {
    readonly [K in keyof S]?: (answer: AnswerOf<S[K]>, ...args: AllArgumentsOf<S[K]>) => object | number;
  };
  readonly together?: { readonly [K in keyof S]?: (...args: AllArgumentsOf<S[K]>) => boolean };
  readonly relations?: {
    readonly [K in keyof S]?: S[K] extends (...args: infer A) => unknown
      ? readonly (Omit<Relation, 'value'> & { readonly value: (...args: A) => number })[]
      : never;
  };
  readonly checks: readonly Check<S>[];
}

/** A copy without prototype, because a function may be called `constructor`. */
const byFunction = <T extends object>(said: T | undefined): T =>
  Object.assign(Object.create(null) as T, said);

/**
 * @example export default exercise<Pick<typeof reference, 'loss'>>({ exports: { … }, right: reference, checks: [ … ] })
 */
export const exercise = <S>(definition: Exercise<S>): Exercise<S> => ({
  ...definition,
  normalForms: byFunction(definition.normalForms),
  together: byFunction(definition.together),
  relations: byFunction(definition.relations),
});

/**
 * Further checks of an exercise's functions.
 * @example export default hidden<Pick<typeof reference, 'loss'>>([ … ])
 */
export const hidden = <S>(checks: readonly Check<S>[]): Pick<Exercise<S>, 'checks'> => ({ checks });
