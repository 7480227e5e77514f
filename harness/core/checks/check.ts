import type { Call } from '../model/call.ts';
import type { CaseDescription } from '../model/case.generated.ts';
import type { Picture } from '../model/grades.generated.ts';
import type { Scenario } from '../model/scenario.generated.ts';
import { isArbitrary, object, type Arbitrary } from './arbitraries.ts';
import type { Domains } from './domain.ts';
import type { Finding } from './finding.ts';
import type { SignatureOf } from './shapes.ts';
import { specialsOf, strataOf } from './specials.ts';

/** What was recorded of the student's functions since the current input began. */
export interface Recording {
  /** All calls, in order. */
  readonly calls: readonly Call[];
  /** The points at which the latest call evaluated its gradient, in order, each of shape (n); empty before any call. */
  readonly evaluations: Call['evaluations'];
}

/**
 * Compares a solution S with what is right at the inputs G. It yields one finding for each comparison; the first that
 * does not hold ends the check.
 */
export type Predicate<S, G> = (solution: S, given: G, recording: Recording) => Iterable<Finding>;

/**
 * Draws the answer of a solution S at the inputs G beside the right one. It runs in an instance of its own. If it
 * throws or hits a limit, the check has no picture.
 * @returns `undefined` if the two look the same
 */
export type DrawPicture<S, G> = (solution: S, given: G) => Picture | undefined;

/** `never` for a literal that is not greater than 0. */
type Positive<P extends number> = number extends P ? P : `${P}` extends '0' | `-${string}` ? never : P;

interface Common {
  /** Unique within the exercise, lower case with dashes; course material refers to it. */
  readonly id: string;
  /** What must be true, as a statement that a student understands. */
  readonly title: string;
  /** What passing the check earns, > 0. */
  readonly points: number;
  /** Where to look if the check fails; does not give the solution away. `hinted` gives a comparison another one. */
  readonly hint: string;
  /** The limit of a call's running time, as a multiple of the usual one; whole, ≥ 1, default 1. For long inputs. */
  readonly patience?: number;
  /** Justifies what calibration would otherwise report as a problem of the check. For other authors. */
  readonly notes?: {
    /** Why the check is kept although other checks catch every misconception that it catches. */
    readonly redundancy?: string;
    /** Why a right or a wrong solution comes closer to the tolerance than a factor of 100. */
    readonly margin?: string;
  };
  /** The id of an earlier check. If that one does not pass, this one is blocked: it would report nothing new. */
  readonly after?: string;
  /**
   * The ids of two earlier checks, for a check that compares two functions of the student with each other. Where it
   * fails and just one of the two passed, it is blocked: the right function would be measured against the wrong one.
   */
  readonly compares?: readonly [string, string];
}

/** A check in the form that the runner needs. */
export interface Check<S> extends Common {
  readonly kind: 'property' | 'scenario' | 'example' | 'purity';
  readonly inputs:
    | {
        readonly kind: 'generated';
        readonly arbitrary: Arbitrary<never>;
        /** How many inputs are generated; whole, ≥ 1. */
        readonly runs: number;
        /** One input of each is tried under every seed, after the generated ones, and shrunk like them. */
        readonly specials: readonly Arbitrary<never>[];
        /** Further inputs, tried last and not shrunk. */
        readonly always: readonly unknown[];
      }
    | { readonly kind: 'fixed'; readonly values: readonly unknown[] }
    /** The fixtures that the exercise's `exercise.json` lists. */
    | { readonly kind: 'scenarios' }
    /** Calls like those that right functions get from the checks before, in two orders: see `purity`. */
    | {
        readonly kind: 'calls';
        readonly right: Readonly<Record<string, (...args: never[]) => unknown>>;
        readonly normalForms: Readonly<Record<string, (answer: never) => unknown>>;
      };
  readonly holds: Predicate<S, never>;
  readonly picture?: DrawPicture<S, never>;
}

/**
 * A law that must hold for all generated inputs. A failure is shrunk to a small counterexample.
 * @param check.given an arbitrary for each input, by the name that the student reads; or one arbitrary for all inputs
 * @param check.runs how many inputs are generated; whole, ≥ 1, default 40
 * @param check.always further inputs, tried last, the same under every seed and not shrunk: cases that random inputs
 *   rarely reach
 */
export function property<S, G extends object, const P extends number = number>(
  check: Common & {
    readonly points: P & Positive<P>;
    readonly given: { [K in keyof G]: Arbitrary<G[K]> } | Arbitrary<G>;
    readonly runs?: number;
    readonly always?: readonly G[];
    readonly holds: Predicate<S, G>;
    readonly picture?: DrawPicture<S, NoInfer<G>>;
  },
): Check<S> {
  const { given, runs = 40, always = [], holds, ...common } = check;
  const arbitrary = (isArbitrary(given) ? given : object(given)) as Arbitrary<never>;
  const specials = [...specialsOf(arbitrary), ...strataOf(arbitrary)];
  return {
    ...common,
    kind: 'property',
    inputs: { kind: 'generated', arbitrary, runs, specials, always },
    holds,
  };
}

/**
 * A law at fixed inputs, tried in order: values worked out by hand, boundary cases, published numbers.
 * @param check.given the inputs, at least one
 */
export function example<S, G extends object, const P extends number = number>(
  check: Common & {
    readonly points: P & Positive<P>;
    readonly given: readonly G[];
    readonly holds: Predicate<S, G>;
    readonly picture?: DrawPicture<S, NoInfer<G>>;
  },
): Check<S> {
  const { given, holds, ...common } = check;
  return { ...common, kind: 'example', inputs: { kind: 'fixed', values: given }, holds };
}

/** A scenario of any subject: what is given and what is expected, by name. */
export interface Case<G extends object, E extends object> extends CaseDescription {
  readonly given: G & CaseDescription['given'];
  readonly expected: E & CaseDescription['expected'];
}

/** The setting of an experiment with a descent, or a scenario of any subject. */
export type Fixture = Scenario | CaseDescription;

/**
 * A law at each of the exercise's scenarios, which its `exercise.json` lists: fixtures of its own `scenarios/` (a `Case`
 * each), or of `tests/scenarios/`.
 */
export function scenario<S, F extends Fixture = Scenario, const P extends number = number>(
  check: Common & {
    readonly points: P & Positive<P>;
    readonly holds: Predicate<S, NoInfer<F>>;
    readonly picture?: DrawPicture<S, NoInfer<F>>;
  },
): Check<S> {
  return { ...check, kind: 'scenario', inputs: { kind: 'scenarios' } };
}

/** How one exercise is graded: the functions that a submission must export, and the checks of these functions. */
export interface Exercise<S> {
  readonly exports: { readonly [K in keyof S]: SignatureOf<S[K]> };
  /** What the parameters may be, by name: calibration demands that the inputs of the checks reach all of it. */
  readonly domains?: Domains;
  /** At least one, in the order in which they run and are reported. */
  readonly checks: readonly Check<S>[];
}

/** @example export default exercise<Pick<typeof reference, 'loss'>>({ exports: { … }, checks: [ … ] }) */
export const exercise = <S>(definition: Exercise<S>): Exercise<S> => definition;
