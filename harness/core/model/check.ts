import type { Call } from './call.ts';
import type { Domains } from './domain.ts';
import type { Finding } from './finding.ts';
import type { Picture } from './grades.generated.ts';
import type { Signature } from './shape.ts';

export type ExportedFunctions = Record<string, (...args: never[]) => unknown>;

export interface Recording {
  readonly calls: readonly Call[];
  /** Arguments of each evaluation of `passed` by the latest call, in order; empty if there is none. */
  readonly evaluationsOf: <A extends readonly unknown[]>(
    passed: (...args: A) => unknown,
  ) => readonly Readonly<A>[];
}

/** Compares a solution S with what is right at the inputs G. The first finding that does not hold ends the check. */
export type Predicate<S, G> = (solution: S, given: G, recording: Recording) => Iterable<Finding>;

/**
 * Draws the answer beside the right one, or where a student's test looked, in an instance of its own; no picture if that
 * throws or hits a limit.
 * @returns `undefined` if the two look the same
 */
export type DrawPicture<S, G> = (solution: S, given: G, recording: Recording) => Picture | undefined;

export interface Law<S> {
  readonly holds: Predicate<S, never>;
  readonly picture?: DrawPicture<S, never>;
}

export interface CheckDescription {
  /** Unique within the exercise, lower case with dashes; course material refers to it. */
  readonly id: string;
  /** Statement that must be true, for students. */
  readonly title: string;
  /** Greater than 0. */
  readonly points: number;
  /** Where to look after a failure, without the solution. `hinted` overrides it. */
  readonly hint: string;
  /** Reasons for what calibration would otherwise report. */
  readonly notes?: {
    /** Why the check stays although others catch all of its misconceptions. */
    readonly redundancy?: string;
    /** Why a solution comes within a factor of 100 of the tolerance. */
    readonly margin?: string;
  };
  /** Id of an earlier check without which this one would report nothing new: it is blocked unless that one passes. */
  readonly after?: string;
  /**
   * Function whose arguments, by name, are the inputs. The check is also tried on special values of its domains, alone
   * and in pairs, so `holds` must be right on the whole domain.
   */
  readonly judges?: string;
  /**
   * Ids of earlier checks of the two functions that this one compares. If it fails and exactly one of them passed, it
   * is blocked: the right function would be measured against the wrong one.
   */
  readonly compares?: readonly [string, string];
}

export interface KindOfCheck {
  /** Inputs are fixtures; authors read which one fails. */
  readonly triesFixtures: boolean;
  /** A fresh instance for each input, so that state kept between inputs cannot help. */
  readonly isolates: boolean;
  /** Inputs are the mistakes to catch; calibration requires no misconception that fails the check. */
  readonly bringsMistakes: boolean;
  /** Finds state, so the result depends on the calls before it, and thus on the seed. */
  readonly findsMemory: boolean;
  /** Share of the preceding points, in [0, 1], below which the check earns nothing. */
  readonly earnedFrom: number;
}

export interface CheckOutline extends CheckDescription {
  readonly kind: KindOfCheck;
}

export interface Fixture {
  readonly id: string;
  readonly title: string;
}

/** A number among the arguments at which answers change because of the other arguments. */
export interface Relation {
  /** Its path, beginning with the parameter: `filter.a.1`. */
  readonly of: string;
  /** In words, unique for the path: `−a₀`. */
  readonly is: string;
  /** @param args independent of the number at `of` */
  readonly value: (...args: never[]) => number;
}

export interface GradingOutline {
  readonly exports: Signature;
  readonly checks: readonly CheckOutline[];
}

export interface Right {
  /** Our own code for all `exports`, run outside of the sandbox. */
  readonly right: ExportedFunctions;
  /** By function: forms of answers in which all right ones are equal except for rounding. */
  readonly normalForms?: Readonly<Record<string, ((answer: never, ...args: never[]) => unknown) | undefined>>;
}

/** Generic in its checks. Authors write an `Exercise`, which adds the functions' types. */
export interface Grading<C extends CheckOutline = CheckOutline> extends GradingOutline, Right {
  /** By parameter; calibration requires that the checks' inputs cover them. */
  readonly domains?: Domains;
  /** By function: false for arguments in their domains that are not allowed together. Default: true. */
  readonly together?: Readonly<Record<string, ((...args: never[]) => boolean) | undefined>>;
  /** By function: numbers that are special, like their neighbours, because of other arguments. */
  readonly relations?: Readonly<Record<string, readonly Relation[] | undefined>>;
  /** At least one, in the order of running and reporting. */
  readonly checks: readonly C[];
}
