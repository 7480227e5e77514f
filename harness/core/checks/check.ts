import type { Call } from '../model/call.ts';
import type { Picture } from '../model/grades.generated.ts';
import type { Scenario } from '../model/scenario.generated.ts';
import type { Signature } from '../model/shape.ts';
import { isArbitrary, object, type Arbitrary } from './arbitraries.ts';
import type { Domains } from './domain.ts';
import type { Finding } from './finding.ts';
import { specialsOf } from './specials.ts';

/** What was seen of the student's functions while one input was tried. */
export interface Observation {
  /** All calls so far, in order. */
  readonly calls: readonly Call[];
  /** Where the latest call evaluated the gradient that it was given, in order. */
  readonly evaluations: Call['evaluations'];
}

/** What must be true of a solution S for the inputs G: yields its findings, the first that fails ends it. */
export type Holds<S, G> = (solution: S, given: G, seen: Observation) => Iterable<Finding>;

/**
 * What is to be seen where a solution S fails at the inputs G: its answer beside the right one. It is called in an
 * instance of its own; what fails in it leaves the check without a picture.
 * @returns `undefined` where there is nothing to see
 */
export type Draws<S, G> = (solution: S, given: G) => Picture | undefined;

interface Common {
  /** Unique within the exercise, lower case with dashes; course material refers to it. */
  readonly id: string;
  /** What must be true, as a statement that a student understands. */
  readonly title: string;
  /** What passing it earns, > 0. */
  readonly points: number;
  /** Where to look when it fails; does not give the solution away. */
  readonly hint: string;
  /** How many times the usual count of steps a call may take, ≥ 1; for inputs that are long. Default 1. */
  readonly patience?: number;
  /** What calibration would otherwise hold against the check, explained for the next author. */
  readonly notes?: {
    /** Why it stays though it catches no misconception that no other check catches. */
    readonly redundancy?: string;
    /** Why right or wrong solutions come nearer to its tolerance than a factor of 100. */
    readonly margin?: string;
  };
  /** The check without which this one says nothing new: if that did not pass, this one is blocked. */
  readonly after?: string;
}

/** A check as the runner sees it: inputs from an arbitrary, or one fixed input. */
export interface Check<S> extends Common {
  readonly kind: 'property' | 'scenario' | 'example';
  readonly inputs:
    | {
        readonly kind: 'generated';
        readonly arbitrary: Arbitrary<never>;
        readonly runs: number;
        /** One input of each is tried under every seed, after the generated ones. */
        readonly specials: readonly Arbitrary<never>[];
        /** Tried last, as they are. */
        readonly always: readonly unknown[];
      }
    | { readonly kind: 'fixed'; readonly values: readonly unknown[] }
    /** The fixtures that the exercise's `exercise.json` names. */
    | { readonly kind: 'scenarios' };
  readonly holds: Holds<S, never>;
  readonly picture?: Draws<S, never>;
}

/**
 * A law that must hold for all generated inputs; a failure is shrunk to a small counterexample.
 * @param given an arbitrary for each input, by name: the names are what the student reads; or one for all of them
 * @param runs how many inputs are generated; default 100
 * @param always inputs that are tried after those, under every seed, and not shrunk: where chance seldom leads
 */
export function property<S, G extends object>(
  check: Common & {
    readonly given: { [K in keyof G]: Arbitrary<G[K]> } | Arbitrary<G>;
    readonly runs?: number;
    readonly always?: readonly G[];
    readonly holds: Holds<S, G>;
    readonly picture?: Draws<S, NoInfer<G>>;
  },
): Check<S> {
  const { given, runs = 100, always = [], holds, ...common } = check;
  const arbitrary = (isArbitrary(given) ? given : object(given)) as Arbitrary<never>;
  const specials = specialsOf(arbitrary);
  return {
    ...common,
    kind: 'property',
    inputs: { kind: 'generated', arbitrary, runs, specials, always },
    holds,
  };
}

/** A law at fixed inputs, tried one after the other: values worked out by hand, borders, published numbers. */
export function example<S, G extends object>(
  check: Common & {
    readonly given: readonly G[];
    readonly holds: Holds<S, G>;
    readonly picture?: Draws<S, NoInfer<G>>;
  },
): Check<S> {
  const { given, holds, ...common } = check;
  return { ...common, kind: 'example', inputs: { kind: 'fixed', values: given }, holds };
}

/** A law at each of the exercise's scenarios, the fixtures of `tests/scenarios/` that its `exercise.json` names. */
export function scenario<S>(
  check: Common & { readonly holds: Holds<S, Scenario>; readonly picture?: Draws<S, Scenario> },
): Check<S> {
  return { ...check, kind: 'scenario', inputs: { kind: 'scenarios' } };
}

/** The grading of one exercise: what its submissions export, and what must be true of that. */
export interface Exercise<S> {
  readonly exports: { readonly [K in keyof S]: Signature[string] };
  /** What the parameters may be, by name: calibration demands that the inputs of the checks reach all of it. */
  readonly domains?: Domains;
  readonly checks: readonly Check<S>[];
}

/** @example export default exercise<Pick<typeof reference, 'loss'>>({ exports: { … }, checks: [ … ] }) */
export const exercise = <S>(definition: Exercise<S>): Exercise<S> => definition;
