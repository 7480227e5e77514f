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

/** Fields of all checks that an author writes for inputs G. */
type Described<S, G, P extends number> = CheckDescription & {
  readonly points: P & Positive<P>;
  readonly holds: Predicate<S, G>;
  readonly picture?: DrawPicture<S, NoInfer<G>>;
};

/** Named inputs, each an arbitrary, or a domain from which values are generated. */
type Given<G> = { readonly [K in keyof G]: Arbitrary<G[K]> | DomainOf<G[K]> };

const arbitrariesOf = <G extends object>(given: Given<G>) =>
  Object.fromEntries(
    Object.entries<Arbitrary<unknown> | DomainOf<unknown>>(given).map(([name, one]) => [
      name,
      isArbitrary(one) ? one : valuesOf(one),
    ]),
  );

/**
 * A law that must hold for all generated inputs. A failure is shrunk to a small counterexample.
 * @param check.given a domain or an arbitrary for each input, by the name that the student reads; or one arbitrary for
 *   all
 *   inputs. Special values of domains are tried under every seed
 * @param check.runs number of random inputs; whole, ≥ 1, default 30
 * @param check.each further arbitraries for all or some inputs; one input of each is tried under every seed, and shrunk
 * @param check.always further inputs, tried last under every seed and not shrunk: cases that random inputs rarely reach
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
  return { ...common, kind: { ...ORDINARY, name: 'property' }, inputs, prepare: prepareComparison };
}

/**
 * A law at fixed inputs, tried in order: values computed by hand, boundary cases, published numbers.
 * @param check.given the inputs, at least one
 */
export function example<S, G extends object, const P extends number = number>(
  check: Described<S, G, P> & { readonly given: readonly G[] },
): Check<S> {
  const { given, ...common } = check;
  const kind = { ...ORDINARY, name: 'example' };
  return { ...common, kind, inputs: writtenInputs(given), prepare: prepareComparison };
}

/** A fixture of an exercise, by name. */
export interface Case<G extends object, E extends object> extends CaseDescription {
  readonly given: G & CaseDescription['given'];
  readonly expected: E & CaseDescription['expected'];
}

/**
 * A law at each scenario F that the exercise's `exercise.json` lists: a `Case` from its own `scenarios/`, or a fixture
 * from
 * `tests/scenarios/`, described by the course's `schemas/scenario.schema.json`.
 */
export function scenario<S, F extends Fixture = Fixture, const P extends number = number>(
  check: Described<S, NoInfer<F>, P>,
): Check<S> {
  const kind = { ...ORDINARY, name: 'scenario', triesFixtures: true };
  return { ...check, kind, inputs: fixtureInputs, prepare: prepareComparison };
}

/** Arguments; for `f(a)(b)`: a, then b. */
type ArgumentsOf<F> = F extends (...args: infer A) => infer R
  ? R extends (...args: infer B) => unknown
    ? [...A, ...B]
    : A
  : never;
type AnswerOf<F> = F extends (...args: never[]) => infer R
  ? R extends (...args: never[]) => infer T
    ? T
    : R
  : never;

/** Grading of one exercise: exported functions, right ones, and checks. */
export interface Exercise<S> extends Pick<Grading, 'domains'> {
  readonly exports: { readonly [K in keyof S]: SignatureOf<S[K]> };
  /** Right functions by the names in `exports`, usually a module of `reference/`. */
  readonly right: S;
  /**
   * For answers that the contract leaves open, such as a list in any order: a form in which all right answers to the
   * same arguments
   * are equal.
   */
  readonly normalForms?: {
    readonly [K in keyof S]?: (answer: AnswerOf<S[K]>, ...args: ArgumentsOf<S[K]>) => object | number;
  };
  readonly together?: { readonly [K in keyof S]?: (...args: ArgumentsOf<S[K]>) => boolean };
  readonly relations?: {
    readonly [K in keyof S]?: S[K] extends (...args: infer A) => unknown
      ? readonly (Omit<Relation, 'value'> & { readonly value: (...args: A) => number })[]
      : never;
  };
  readonly checks: readonly Check<S>[];
}

/** A copy without a prototype, because an exercise's function may be called `constructor`. */
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
 * Hidden checks, which are added to an exercise's own checks of the same functions.
 * @example export default hidden<Pick<typeof reference, 'loss'>>([ … ])
 */
export const hidden = <S>(checks: readonly Check<S>[]): Pick<Exercise<S>, 'checks'> => ({ checks });
