import type { Call } from './call.ts';
import type { Domains } from './domain.ts';
import type { Finding } from './finding.ts';
import type { Picture } from './grades.generated.ts';
import type { Signature } from './shape.ts';

export type ExportedFunctions = Record<string, (...args: never[]) => unknown>;

/** Calls of the student's functions since the current input began. */
export interface Recording {
  /** In order. */
  readonly calls: readonly Call[];
  /**
   * Arguments of each evaluation of `passed` by the latest call, in order.
   * @returns an empty list before any call, or if that function was not passed
   */
  readonly evaluationsOf: <A extends readonly unknown[]>(
    passed: (...args: A) => unknown,
  ) => readonly Readonly<A>[];
}

/**
 * Compares a solution S with what is right at the inputs G, yielding a finding for each comparison. The first finding
 * that does
 * not hold ends the check.
 */
export type Predicate<S, G> = (solution: S, given: G, recording: Recording) => Iterable<Finding>;

/**
 * Draws the answer of a solution S at the inputs G beside the right one, or where a student's test looked. Runs in its
 * own
 * instance; if it throws or hits a limit, the check has no picture.
 * @returns `undefined` if the two look the same
 */
export type DrawPicture<S, G> = (solution: S, given: G, recording: Recording) => Picture | undefined;

export interface Law<S> {
  readonly holds: Predicate<S, never>;
  readonly picture?: DrawPicture<S, never>;
}

/** Fields common to all kinds of checks. */
export interface CheckDescription {
  /** Unique within the exercise, lower case with dashes; course material refers to it. */
  readonly id: string;
  /** Statement that must be true, in words that a student understands. */
  readonly title: string;
  /** Points for passing, > 0. */
  readonly points: number;
  /** Where to look if the check fails, without giving the solution away. `hinted` overrides it for one comparison. */
  readonly hint: string;
  /** Reasons, for other authors, for properties of the check that calibration would report. */
  readonly notes?: {
    /** Why the check stays although other checks catch all of its misconceptions. */
    readonly redundancy?: string;
    /** Why a right or wrong solution comes within a factor of 100 of the tolerance. */
    readonly margin?: string;
  };
  /** The id of an earlier check; unless that one passes, this one is blocked, because it would report nothing new. */
  readonly after?: string;
  /**
   * Function whose arguments, by name, are the check's inputs. The check is then also tried on special values of the
   * function's
   * domains, alone and in pairs, so `holds` must be right on the whole domain.
   */
  readonly judges?: string;
  /**
   * Ids of two earlier checks, for a check that compares two of the student's functions. If it fails and exactly one of
   * the two
   * passed, it is blocked: the right function would be measured against the wrong one.
   */
  readonly compares?: readonly [string, string];
}

/** Traits of a kind of check as plain data, also available in outlines. */
export interface KindOfCheck {
  /** Unique: `property`. */
  readonly name: string;
  /** Inputs are fixtures; authors read which one fails. */
  readonly triesFixtures: boolean;
  /** Each input is tried in a fresh instance, so that state kept between inputs cannot help. */
  readonly isolates: boolean;
  /** Inputs are the mistakes to catch, so calibration requires no misconception that fails the check. */
  readonly bringsMistakes: boolean;
  /** Finds state that a solution keeps, so its result depends on the calls before it, and thus on the seed. */
  readonly findsMemory: boolean;
  /** Share of the preceding points, in [0, 1], below which the check earns nothing. */
  readonly earnedFrom: number;
}

export interface CheckOutline extends CheckDescription {
  readonly kind: KindOfCheck;
}

/** Fields common to all fixtures. A schema, the engine's for `Case` or the course's own, defines the others. */
export interface Fixture {
  /** File name without `.json`. */
  readonly id: string;
  /** Short description. */
  readonly title: string;
}

/** A number among a function's arguments at which answers change because of the other arguments. */
export interface Relation {
  /** Path of the number, beginning with the parameter: `filter.a.1`. */
  readonly of: string;
  /** The special value in words, unique for its path: `−a₀`. */
  readonly is: string;
  /** @param args the arguments; the result does not depend on the number at `of` */
  readonly value: (...args: never[]) => number;
}

/** Names and points of an exercise's checks, without their code: plain data. */
export interface GradingOutline {
  /** Functions that a submission must export. */
  readonly exports: Signature;
  readonly checks: readonly CheckOutline[];
}

/** Right functions of an exercise, and the equality of their answers. */
export interface Right {
  /** One for each function that a submission must export. Our own code, run outside of the sandbox. */
  readonly right: ExportedFunctions;
  /** By function: maps an answer to a form in which all right answers are equal except for rounding. */
  readonly normalForms?: Readonly<Record<string, ((answer: never, ...args: never[]) => unknown) | undefined>>;
}

/**
 * Grading of one exercise, generic in how much of its checks is known. Authors write an `Exercise`, which also has the
 * functions' types.
 */
export interface Grading<C extends CheckOutline = CheckOutline> extends GradingOutline, Right {
  /** Values of the parameters, by name; calibration requires that the checks' inputs cover them. */
  readonly domains?: Domains;
  /** By function: false for arguments that are in their domains but not allowed together. Default: all are allowed. */
  readonly together?: Readonly<Record<string, ((...args: never[]) => boolean) | undefined>>;
  /** By function: numbers that are special because of other arguments; numbers near them are special, too. */
  readonly relations?: Readonly<Record<string, readonly Relation[] | undefined>>;
  /** At least one, in the order in which they run and are reported. */
  readonly checks: readonly C[];
}
