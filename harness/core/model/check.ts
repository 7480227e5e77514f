import type { Call } from './call.ts';
import type { Domains } from './domain.ts';
import type { Finding } from './finding.ts';
import type { Picture } from './grades.generated.ts';
import type { Signature } from './shape.ts';

/** The functions that a solution exports, as checks call them, by name. */
export type ExportedFunctions = Record<string, (...args: never[]) => unknown>;

/** What was recorded of the student's functions since the current input began. */
export interface Recording {
  /** All calls, in order. */
  readonly calls: readonly Call[];
  /**
   * How the latest call evaluated a function that it was given.
   * @returns for each evaluation, in order, its arguments; none before any call, and if that function was not passed
   */
  readonly evaluationsOf: <A extends readonly unknown[]>(
    passed: (...args: A) => unknown,
  ) => readonly Readonly<A>[];
}

/**
 * Compares a solution S with what is right at the inputs G. It yields one finding for each comparison; the first that
 * does not hold ends the check.
 */
export type Predicate<S, G> = (solution: S, given: G, recording: Recording) => Iterable<Finding>;

/**
 * Draws the answer of a solution S at the inputs G beside the right one, or where a solution that is a test looked. It runs
 * in an instance of its own. If it throws or hits a limit, the check has no picture.
 * @returns `undefined` if the two look the same
 */
export type DrawPicture<S, G> = (solution: S, given: G, recording: Recording) => Picture | undefined;

/** A law that is tried at inputs. */
export interface Law<S> {
  /** Compares at an input. */
  readonly holds: Predicate<S, never>;
  /** Draws a failure there. */
  readonly picture?: DrawPicture<S, never>;
}

/** What all kinds of checks have in common. */
export interface CheckDescription {
  /** Unique within the exercise, lower case with dashes; course material refers to it. */
  readonly id: string;
  /** What must be true, as a statement that a student understands. */
  readonly title: string;
  /** What passing the check earns, > 0. */
  readonly points: number;
  /** Where to look if the check fails; does not give the solution away. `hinted` gives a comparison another one. */
  readonly hint: string;
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
   * The function whose arguments, by name, are the check's inputs: it then also gets inputs in which what is special in the
   * function's domains is met, alone and in pairs. `holds` is right for all of the domain.
   */
  readonly judges?: string;
  /**
   * The ids of two earlier checks, for a check that compares two functions of the student with each other. Where it
   * fails and just one of the two passed, it is blocked: the right function would be measured against the wrong one.
   */
  readonly compares?: readonly [string, string];
}

/** A kind of check, as it is known where checks are not run: plain data, which outlines have, too. */
export interface KindOfCheck {
  /** Unique: `property`. */
  readonly name: string;
  /** Its inputs are fixtures: authors read which one it fails at. */
  readonly triesFixtures: boolean;
  /** Each input is tried in a fresh instance: nothing helps that a solution keeps from one to another. */
  readonly isolates: boolean;
  /** Its inputs are the mistakes to be caught: calibration demands no misconception that fails it. */
  readonly bringsMistakes: boolean;
  /** It finds what a solution remembers, which depends on the calls before: on the seed. */
  readonly findsMemory: boolean;
  /** The share of the points before it, in [0, 1], without which it earns nothing. */
  readonly earnedFrom: number;
}

/** The name, the worth and the kind of a check: plain data. */
export interface CheckOutline extends CheckDescription {
  readonly kind: KindOfCheck;
}

/** What all fixtures have; the rest of one is what its schema demands: the engine's of a `Case`, or the course's own. */
export interface Fixture {
  /** The name of its file without `.json`. */
  readonly id: string;
  /** A few words about it. */
  readonly title: string;
}

/** A number among a function's arguments at which answers change, because of what the other arguments are. */
export interface Relation {
  /** The place of the number, that of the parameter first: `filter.a.1`. */
  readonly of: string;
  /** The number in words, unique for its place: `−a₀`. */
  readonly is: string;
  /** @param args the arguments, whatever is at that place */
  readonly value: (...args: never[]) => number;
}

/** What the checks of an exercise are called and worth, and nothing of what they do: plain data. */
export interface GradingOutline {
  /** The functions that a submission must export. */
  readonly exports: Signature;
  readonly checks: readonly CheckOutline[];
}

/** The right functions of an exercise, and when answers count as the same as theirs. */
export interface Right {
  /** A right function for each that a submission must export. They are our own code, and run outside of the sandbox. */
  readonly right: ExportedFunctions;
  /** By function: brings an answer to a call into a form in which all right ones are equal, except for rounding. */
  readonly normalForms?: Readonly<Record<string, ((answer: never, ...args: never[]) => unknown) | undefined>>;
}

/**
 * How one exercise is graded, with checks as far as they are known. Authors write it as an `Exercise`, which also knows the
 * types of the functions.
 */
export interface Grading<C extends CheckOutline = CheckOutline> extends GradingOutline, Right {
  /** What the parameters may be, by name: calibration demands that the inputs of the checks reach all of it. */
  readonly domains?: Domains;
  /** By function: whether arguments that each are in their domains are within the contract together. Default: all are. */
  readonly together?: Readonly<Record<string, ((...args: never[]) => boolean) | undefined>>;
  /** By function: numbers that are special where other arguments have certain values, and so are numbers near them. */
  readonly relations?: Readonly<Record<string, readonly Relation[] | undefined>>;
  /** At least one, in the order in which they run and are reported. */
  readonly checks: readonly C[];
}
