import type { CaseDescription } from '../model/case.generated.ts';
import type {
  Audit,
  Check,
  CheckDescription,
  DrawPicture,
  Fixture,
  Grading,
  Predicate,
  Relation,
} from '../model/check.ts';
import { isArbitrary, object, type Arbitrary } from './arbitraries.ts';
import type { SignatureOf } from './shapes.ts';
import { specialsOf, strataOf } from './specials.ts';

/** `never` for a literal that is not greater than 0. */
type Positive<P extends number> = number extends P ? P : `${P}` extends '0' | `-${string}` ? never : P;

/** What all checks have that an author writes at inputs G. */
type Described<S, G, P extends number> = CheckDescription & {
  readonly points: P & Positive<P>;
  readonly holds: Predicate<S, G>;
  readonly picture?: DrawPicture<S, NoInfer<G>>;
};

/**
 * A law that must hold for all generated inputs. A failure is shrunk to a small counterexample.
 * @param check.given an arbitrary for each input, by the name that the student reads; or one arbitrary for all inputs
 * @param check.runs how many inputs are generated; whole, ≥ 1, default 40
 * @param check.always further inputs, tried last, the same under every seed and not shrunk: cases that random inputs
 *   rarely reach
 */
export function property<S, G extends object, const P extends number = number>(
  check: Described<S, G, P> & {
    readonly given: { [K in keyof G]: Arbitrary<G[K]> } | Arbitrary<G>;
    readonly runs?: number;
    readonly always?: readonly G[];
  },
): Check<S> {
  const { given, runs = 40, always = [], holds, ...common } = check;
  const arbitrary = (isArbitrary(given) ? given : object(given)) as Arbitrary<never>;
  const names = isArbitrary(given) ? {} : { names: Object.keys(given) };
  const [specials, strata] = [specialsOf(arbitrary), strataOf(arbitrary)];
  return {
    ...common,
    kind: 'property',
    inputs: { kind: 'generated', arbitrary, ...names, runs, specials, strata, always },
    holds,
  };
}

/**
 * A law at fixed inputs, tried in order: values worked out by hand, boundary cases, published numbers.
 * @param check.given the inputs, at least one
 */
export function example<S, G extends object, const P extends number = number>(
  check: Described<S, G, P> & { readonly given: readonly G[] },
): Check<S> {
  const { given, holds, ...common } = check;
  return { ...common, kind: 'example', inputs: { kind: 'fixed', values: given }, holds };
}

/** A fixture of an exercise's own: what is given and what is expected, by name. */
export interface Case<G extends object, E extends object> extends CaseDescription {
  readonly given: G & CaseDescription['given'];
  readonly expected: E & CaseDescription['expected'];
}

/**
 * A law at each of the exercise's scenarios F, which its `exercise.json` lists: fixtures of its own `scenarios/` (a
 * `Case` each), or of `tests/scenarios/`, in the format that the course's `schemas/scenario.schema.json` describes.
 */
export function scenario<S, F extends Fixture = Fixture, const P extends number = number>(
  check: Described<S, NoInfer<F>, P>,
): Check<S> {
  return { ...check, kind: 'scenario', inputs: { kind: 'scenarios' } };
}

/** How one exercise is graded: the functions that a submission must export, right ones, and the checks of these functions. */
export interface Exercise<S> extends Pick<Grading, 'domains'> {
  readonly exports: { readonly [K in keyof S]: SignatureOf<S[K]> };
  /** The right functions, by the names in `exports`: most often a module of `reference/`. */
  readonly right: S;
  /** For answers that the contract leaves open, such as a list in any order: a form in which all right ones are equal. */
  readonly normalForms?: {
    readonly [K in keyof S]?: S[K] extends (...args: never[]) => infer R
      ? (answer: R extends (...args: never[]) => infer T ? T : R) => object | number
      : never;
  };
  readonly together?: {
    readonly [K in keyof S]?: S[K] extends (...args: infer A) => infer R
      ? (...args: R extends (...args: infer B) => unknown ? [...A, ...B] : A) => boolean
      : never;
  };
  readonly relations?: {
    readonly [K in keyof S]?: S[K] extends (...args: infer A) => unknown
      ? readonly (Omit<Relation, 'value'> & { readonly value: (...args: A) => number })[]
      : never;
  };
  readonly checks: readonly (Check<S> | Audit)[];
}

/** What is said by function, and nothing that every object inherits: a function may be called `constructor`. */
const byFunction = <T extends object>(said: T | undefined): T =>
  Object.assign(Object.create(null) as T, said);

/** @example export default exercise<Pick<typeof reference, 'loss'>>({ exports: { … }, right: reference, checks: [ … ] }) */
export const exercise = <S>(definition: Exercise<S>): Exercise<S> => ({
  ...definition,
  normalForms: byFunction(definition.normalForms),
  together: byFunction(definition.together),
  relations: byFunction(definition.relations),
});

/**
 * Hidden checks, which join an exercise's own: they are about the same functions.
 * @example export default hidden<Pick<typeof reference, 'loss'>>([ … ])
 */
export const hidden = <S>(checks: readonly Check<S>[]): Pick<Exercise<S>, 'checks'> => ({ checks });
