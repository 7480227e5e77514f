import type { ChangeKind } from './change-kind.ts';
import type { GradePosition } from './grades.generated.ts';
import type { Condition, Mismatched, Misfit, Pattern, Subject } from './pattern.ts';
import type { Shape } from './shape.ts';

/** Why a call got too little time. */
export type Slow =
  /** Another one was ended before. */
  | { readonly id: 'ended-before'; readonly other: string }
  /** All calls together took too long. */
  | { readonly id: 'all-together' }
  | { readonly id: 'loading' }
  | { readonly id: 'alone' };

/** An argument that a call changed. */
interface Changed {
  readonly parameter: string;
  /** The name of a field that was added, empty if it is not known; absent if something was changed. */
  readonly added?: string | undefined;
}

/** When a call ends otherwise than alone. */
export type AfterCalls =
  | { readonly id: 'one' }
  /** After one, with the same array and other numbers in it. */
  | { readonly id: 'reused' }
  | { readonly id: 'many' }
  | { readonly id: 'repeated'; readonly times: number };

/** The sizes of the largest answers. */
export interface Sizes {
  readonly elements: number;
  readonly numbers: number;
  readonly characters: number;
}

/** How a test asked a function that it judges. */
export interface AskedCalls {
  readonly function: string;
  /** A few calls with their answers: `f(1) → 2`; none if it got no answer. */
  readonly calls: readonly string[];
  /** How many calls there were besides. */
  readonly more: number;
}

/** Everything that the grader says to a student about a failed check, as plain data told apart by `id`. */
export type Said =
  // What is wrong.
  | { readonly id: 'too-slow'; readonly subject: string; readonly because: Slow }
  | {
      readonly id: 'too-many-evaluations';
      readonly subject: string;
      /** The functions that were evaluated, and how often at most. */
      readonly of: readonly string[];
      readonly most: number;
    }
  | { readonly id: 'out-of-memory'; readonly subject: string; readonly mebibytes: number }
  | { readonly id: 'stack-full'; readonly subject: string }
  | { readonly id: 'too-large'; readonly subject: string; readonly most: Sizes }
  | { readonly id: 'engine-failed'; readonly subject: string }
  /** A file that loaded at first. */
  | { readonly id: 'not-loaded-again'; readonly subject: string; readonly reason: string }
  // A comparison that does not hold.
  | { readonly id: 'wrong'; readonly what: string }
  | {
      readonly id: 'built-otherwise';
      readonly what: string;
      /** As in JavaScript: `[3].re`; empty for the whole value. */
      readonly place: string;
      readonly is: Mismatched;
    }
  | { readonly id: 'no-root'; readonly what: string }
  | {
      readonly id: 'converges-slowly';
      readonly what: string;
      readonly order: number;
      /** By what half the step divides the error, and by what it should. */
      readonly divides: number;
      readonly due: number;
    }
  | {
      readonly id: 'evaluated-too-often';
      readonly what: string;
      readonly times: number;
      readonly most: number;
    }
  /** A wrong verdict of a student's test: it accepts a wrong implementation, or refuses a right one. */
  | {
      readonly id: 'wrong-verdict';
      readonly accepts: boolean;
      readonly what: string;
      readonly asked: readonly AskedCalls[];
    }
  /** The sentence is its author's. */
  | { readonly id: 'statement'; readonly text: string }
  // A call that returned no valid value.
  | {
      readonly id: 'not-exported';
      readonly function: string;
      /** What is exported and spelled nearly so. */
      readonly alike?: string | undefined;
      /** Other functions that are exported. */
      readonly others: readonly string[];
    }
  | { readonly id: 'returned-promise'; readonly function: string }
  | {
      readonly id: 'returned-nothing';
      readonly function: string;
      readonly wanted: Shape | 'function';
      /** Where a `return` is alone in its line. */
      readonly brokenAt?: GradePosition | undefined;
    }
  | {
      readonly id: 'misshapen';
      readonly function: string;
      readonly wanted: Shape | 'function';
      readonly misfit: Misfit;
    }
  /** An evaluation of a function that was passed to the student's; the exception that it throws. */
  | {
      readonly id: 'wrong-argument';
      readonly function: string;
      /** Absent if the function has only one. */
      readonly parameter?: string | undefined;
      readonly wanted: Shape;
      readonly misfit: Misfit;
    }
  | { readonly id: 'threw'; readonly function: string; readonly error: string }
  // What the purity audit finds.
  | {
      readonly id: 'remembers-call';
      readonly function: string;
      /** The function that it evaluates otherwise; absent if its answer is another one. */
      readonly evaluated?: string | undefined;
      readonly when: AfterCalls;
    }
  | { readonly id: 'overwrites-answer'; readonly function: string; readonly isList: boolean }
  /** A function that the function returned. */
  | { readonly id: 'made-function-changes'; readonly function: string }
  | ({ readonly id: 'changes-argument'; readonly function: string } & Changed)
  /** Lists in the arguments that are one array: `filter.b`. */
  | { readonly id: 'one-array'; readonly function: string; readonly lists: readonly string[] }
  | { readonly id: 'writes-into-frozen'; readonly function: string; readonly parameters: readonly string[] }
  | {
      readonly id: 'throws-at-frozen';
      readonly function: string;
      readonly parameters: readonly string[];
      readonly error: string;
    }
  // Why, and where.
  /** A misconception; the sentence is its author's. */
  | { readonly id: 'known-mistake'; readonly misconception: string; readonly text: string }
  | {
      readonly id: 'remembers';
      /** The function that the same call evaluates otherwise; absent if its answer is another one. */
      readonly evaluated?: string | undefined;
      /** Whether an earlier call is known that makes the difference by itself. */
      readonly isShown: boolean;
    }
  | {
      readonly id: 'relation';
      readonly subject: Subject;
      /** Absent if only the part is known. */
      readonly is?: Pattern | undefined;
      /** The only part that is wrong: the way to it. */
      readonly part?: readonly string[] | undefined;
      /** Whether that is a part of each point of a list. */
      readonly isOfPoints?: boolean | undefined;
      /** Whether several cases of the check failed, of all of which it is true. */
      readonly isEverywhere: boolean;
    }
  | {
      readonly id: 'inverted';
      readonly function: string;
      /** In how many calls it answers false where true is right, of how many; and in how many true, wherever false is right. */
      readonly refused: number;
      readonly right: number;
      readonly accepted: number;
    }
  /** Lists of all wrong answers of a function are right up to an entry. */
  | {
      readonly id: 'entries';
      readonly function: string;
      /** The number of wrong answers. */
      readonly wrong: number;
      readonly is:
        /** They lack entries at their end, after the first one that is not finite, or anywhere. */
        | { readonly id: 'ends-early'; readonly atOverflow: boolean }
        /** All entries before the index are right, and in so many answers the one at the index is the first wrong one. */
        | { readonly id: 'wrong-from'; readonly index: number; readonly wrongThere: number }
        /** No number is above or below a limit that right ones pass in each wrong answer. */
        | {
            readonly id: 'bounded';
            readonly above?: number | undefined;
            readonly below?: number | undefined;
          };
    }
  | { readonly id: 'exchanged'; readonly function: string; readonly one: string; readonly other: string }
  | {
      readonly id: 'region';
      readonly function: string;
      /** How many calls of the function are wrong, all of which meet the condition, and how many right, none of which does. */
      readonly wrong: number;
      readonly right: number;
      readonly where: Condition;
    }
  | {
      readonly id: 'slip';
      readonly kind: 'xor' | 'unused' | 'fill' | 'endless';
      /** Where it is, if the failure has another position. */
      readonly elsewhere?: GradePosition | undefined;
    }
  /** A variable outside of all functions. */
  | { readonly id: 'kept'; readonly line: number }
  | ({ readonly id: 'changed-argument'; readonly function: string } & Changed)
  | {
      readonly id: 'first-nan';
      readonly function: string;
      readonly source: string;
      /** What in it does not exist, or is undefined. */
      readonly because?: { readonly source: string; readonly isCall: boolean } | undefined;
    }
  | {
      readonly id: 'one-change';
      readonly kind: ChangeKind;
      readonly source: string;
      /** The one with which checks pass, if the change is one of an operator. */
      readonly operator?: string | undefined;
      readonly isAlsoElsewhere: boolean;
      /** The function whose checks then pass; absent if all do. */
      readonly function?: string | undefined;
    }
  /** An error of TypeScript; grades do not contain it. */
  | { readonly id: 'type'; readonly text: string }
  // Where to look.
  | { readonly id: 'advice'; readonly about: 'nan' | 'equal' }
  /** Parts of the source in which digits may get lost. */
  | { readonly id: 'inexact'; readonly parts: readonly { readonly source: string; readonly line: number }[] }
  /** The author's text about one comparison, and about the check. */
  | { readonly id: 'hint-of-comparison'; readonly text: string }
  | { readonly id: 'hint'; readonly text: string };

export type SaidId = Said['id'];
export type SaidOf<Id extends SaidId> = Extract<Said, { readonly id: Id }>;

/** How answers are wrong. */
export const PATTERN_IDS = ['inverted', 'exchanged', 'entries', 'relation'] as const;
export type PatternId = (typeof PATTERN_IDS)[number];

/** What is said of a call that returned no valid value. */
export type MisshapenId = 'not-exported' | 'returned-promise' | 'returned-nothing' | 'misshapen';

/** What is said of a limit; its `subject` is what ran. */
export type LimitId = Extract<Said, { readonly subject: string }>['id'];
