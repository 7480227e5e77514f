import type { ChangeKind } from './change-kind.ts';
import type { GradePosition } from './grades.generated.ts';
import type { Condition, Mismatched, Misfit, Pattern, ComparedSubject } from './pattern.ts';
import type { Shape } from './shape.ts';

export type Slow =
  | { readonly id: 'ended-before'; readonly other: string }
  | { readonly id: 'all-together' }
  | { readonly id: 'loading' }
  | { readonly id: 'alone' };

/** Earlier calls that change the result of a call. */
export type AfterCalls =
  | { readonly id: 'one' }
  /** The same array with other numbers. */
  | { readonly id: 'reused' }
  | { readonly id: 'many' }
  | { readonly id: 'repeated'; readonly times: number };

export interface Sizes {
  readonly elements: number;
  readonly numbers: number;
  readonly characters: number;
}

/** Calls by which a student's test asked a function. */
export interface AskedCalls {
  readonly function: string;
  /** Samples, `f(1) → 2`; empty if the test got no answer. */
  readonly calls: readonly string[];
  readonly more: number;
}

/** Everything that students read about a failed check, as plain data. */
export type Said =
  | { readonly id: 'too-slow'; readonly subject: string; readonly because: Slow }
  | {
      readonly id: 'too-many-evaluations';
      readonly subject: string;
      /** Evaluated functions; `most` is the limit for each. */
      readonly of: readonly string[];
      readonly most: number;
    }
  | { readonly id: 'out-of-memory'; readonly subject: string; readonly mebibytes: number }
  | { readonly id: 'stack-full'; readonly subject: string }
  | { readonly id: 'too-large'; readonly subject: string; readonly most: Sizes }
  | { readonly id: 'engine-failed'; readonly subject: string }
  | { readonly id: 'not-loaded-again'; readonly subject: string; readonly reason: string }
  | { readonly id: 'wrong'; readonly what: string }
  | {
      readonly id: 'built-otherwise';
      readonly what: string;
      /** JavaScript path, `[3].re`; empty for the whole value. */
      readonly place: string;
      readonly is: Mismatched;
    }
  | { readonly id: 'no-root'; readonly what: string }
  | {
      readonly id: 'converges-slowly';
      readonly what: string;
      readonly order: number;
      /** Observed reduction of the error when halving the step; `due` is right. */
      readonly divides: number;
      readonly due: number;
    }
  | {
      readonly id: 'evaluated-too-often';
      readonly what: string;
      readonly times: number;
      readonly most: number;
    }
  /** A student's test accepts a wrong implementation, or refuses a right one. */
  | {
      readonly id: 'wrong-verdict';
      readonly accepts: boolean;
      readonly what: string;
      readonly asked: readonly AskedCalls[];
    }
  | { readonly id: 'statement'; readonly text: string }
  // Calls that returned no valid value.
  | {
      readonly id: 'not-exported';
      readonly function: string;
      /** Similarly spelled export. */
      readonly alike?: string | undefined;
      readonly others: readonly string[];
    }
  | { readonly id: 'returned-promise'; readonly function: string }
  | {
      readonly id: 'returned-nothing';
      readonly function: string;
      readonly wanted: Shape | 'function';
      /** A `return` alone on its line. */
      readonly brokenAt?: GradePosition | undefined;
    }
  | {
      readonly id: 'misshapen';
      readonly function: string;
      readonly wanted: Shape | 'function';
      readonly misfit: Misfit;
    }
  /** Exception of a function that was passed to the student's. */
  | {
      readonly id: 'wrong-argument';
      readonly function: string;
      /** Absent if the function has only one. */
      readonly parameter?: string | undefined;
      readonly wanted: Shape;
      readonly misfit: Misfit;
    }
  | { readonly id: 'threw'; readonly function: string; readonly error: string }
  // Findings of the purity audit.
  | {
      readonly id: 'remembers-call';
      readonly function: string;
      /** Function that the call evaluates otherwise; absent if the answer differs. */
      readonly evaluated?: string | undefined;
      readonly when: AfterCalls;
    }
  | { readonly id: 'overwrites-answer'; readonly function: string; readonly isList: boolean }
  | { readonly id: 'made-function-changes'; readonly function: string }
  | {
      readonly id: 'changes-argument';
      readonly function: string;
      readonly parameter: string;
      /** Name of an added field, empty if unknown; absent if something else changed. */
      readonly added?: string | undefined;
    }
  /** Paths of lists that are the same array: `filter.b`. */
  | { readonly id: 'one-array'; readonly function: string; readonly lists: readonly string[] }
  | { readonly id: 'writes-into-frozen'; readonly function: string; readonly parameters: readonly string[] }
  | {
      readonly id: 'throws-at-frozen';
      readonly function: string;
      readonly parameters: readonly string[];
      readonly error: string;
    }
  // Causes and positions.
  | { readonly id: 'known-mistake'; readonly misconception: string; readonly text: string }
  | {
      readonly id: 'remembers';
      /** Function that the same call evaluates otherwise; absent if its answer differs. */
      readonly evaluated?: string | undefined;
      /** True if one known earlier call suffices. */
      readonly isShown: boolean;
    }
  | {
      readonly id: 'relation';
      readonly subject: ComparedSubject;
      /** Absent if only the part is known. */
      readonly is?: Pattern | undefined;
      /** The only part that is wrong: the way to it. */
      readonly part?: readonly string[] | undefined;
      /** True for a part of each point of a list. */
      readonly isOfPoints?: boolean | undefined;
      /** True if several cases failed and the relation holds in all. */
      readonly isEverywhere: boolean;
    }
  | {
      readonly id: 'inverted';
      readonly function: string;
      /** Numbers of calls: `refused` of the `right` ones that should answer true answer false; all `accepted` ones that should answer false answer true. */
      readonly refused: number;
      readonly right: number;
      readonly accepted: number;
    }
  /** Lists: all wrong answers are right up to an entry. */
  | {
      readonly id: 'entries';
      readonly function: string;
      /** The number of wrong answers. */
      readonly wrong: number;
      readonly is:
        /** They lack entries at their end, after the first one that is not finite, or anywhere. */
        | { readonly id: 'ends-early'; readonly atOverflow: boolean }
        /** The entry at `index` is the first wrong one in `wrongThere` answers. */
        | { readonly id: 'wrong-from'; readonly index: number; readonly wrongThere: number }
        /** No number of a wrong answer passes a limit that right ones do. */
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
      /** All wrong calls meet the condition, no right one does. */
      readonly wrong: number;
      readonly right: number;
      readonly where: Condition;
    }
  | {
      readonly id: 'slip';
      readonly kind: 'xor' | 'unused' | 'fill' | 'endless';
      /** Present if the failure has another position. */
      readonly elsewhere?: GradePosition | undefined;
    }
  /** Variable outside of all functions. */
  | { readonly id: 'kept'; readonly line: number }
  | {
      readonly id: 'first-nan';
      readonly function: string;
      readonly source: string;
      /** Missing or undefined part of `source`. */
      readonly because?: { readonly source: string; readonly isCall: boolean } | undefined;
    }
  | {
      readonly id: 'one-change';
      readonly kind: ChangeKind;
      readonly source: string;
      /** New operator, if the change replaces one. */
      readonly operator?: string | undefined;
      readonly isAlsoElsewhere: boolean;
      /** Function whose checks then pass; absent if all checks pass. */
      readonly function?: string | undefined;
    }
  /** TypeScript error; never part of a grade. */
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

export const PATTERN_IDS = ['inverted', 'exchanged', 'entries', 'relation'] as const;
export type PatternId = (typeof PATTERN_IDS)[number];

/** Explanation of a call that returned no valid value. */
export type MisshapenId = 'not-exported' | 'returned-promise' | 'returned-nothing' | 'misshapen';

/** `subject` is the code that ran. */
export type LimitId = Extract<Said, { readonly subject: string }>['id'];
