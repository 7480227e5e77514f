import type { CheckGrade, GradePosition } from './grades.generated.ts';
import type { Json } from './json.ts';

/** What an answer is compared as, and the subject of its sentence. */
export type Subject = (
  | { readonly of: string }
  /** An entry of a list, where several were compared. */
  | { readonly entryOf: string }
  /** Different values, all of which one function returned; without its name, of several functions. */
  | { readonly answerOf: string | undefined }
) & {
  /** The input from which it is a movement. */
  readonly from?: string;
};

/** A form in which a number x among the arguments is a factor or a term. */
export type Form = 'x' | '1 − x' | 'x²' | 'x − 1';

/** How wrong answers are related to the right ones. */
export type Relation =
  | { readonly id: 'nan'; readonly isPart: boolean }
  /** Words, each with those in whose place it is. */
  | { readonly id: 'words'; readonly words: readonly (readonly [word: string, right: readonly string[]])[] }
  | { readonly id: 'constant'; readonly value: Json }
  | { readonly id: 'lost-sign' }
  | { readonly id: 'opposite-sign' }
  | { readonly id: 'equal'; readonly parts: 'rows' | 'points' | 'entries' }
  /** A factor; see `simplified`. */
  | { readonly id: 'factor'; readonly times: number }
  /** A factor made of an argument, which an answer has once too often, or lacks. */
  | { readonly id: 'argument-factor'; readonly of: string; readonly form: Form; readonly isLacking: boolean }
  | { readonly id: 'offset'; readonly by: number }
  | { readonly id: 'argument'; readonly of: string }
  /** A term made of an argument, which was added. */
  | { readonly id: 'term'; readonly of: string; readonly form: Form; readonly times: number }
  /** A limit that right answers pass. */
  | { readonly id: 'bounded'; readonly limit: number; readonly side: 'below' | 'above' }
  | { readonly id: 'digits'; readonly digits: number };

/** A number among the arguments of a call: `stepSize`, `filter.a[0]`; or what an exercise derives from one. */
export interface QuantityName {
  readonly name: string;
  /** The fields of what is derived, outermost first; absent from what is not derived. */
  readonly derived?: readonly string[];
}

/** What is true of the arguments of some calls. */
export type Condition = { readonly of: QuantityName } & (
  | { readonly id: 'number'; readonly is: 'negative' | 'positive' | 'a whole number'; readonly not: boolean }
  | ({ readonly id: 'size'; readonly isAbsolute: boolean } & Size)
  | ({ readonly id: 'length' } & Size)
  | { readonly id: 'entries'; readonly has: 'zero' | 'negative' | 'equal'; readonly not: boolean }
);

/** A comparison with a number, which is a string if JSON lacks it. */
export interface Size {
  readonly is: '=' | '≠' | '>' | '≤';
  readonly value: Json;
}

/** A small change of a source; see `COSTS` in `harness/core/sandbox/source/edit.ts`. */
export type ChangeKind =
  | 'exponent'
  | 'sign'
  | 'index'
  | 'omitted'
  | 'larger'
  | 'smaller'
  | 'variable'
  | 'property'
  | 'text'
  | 'comparison'
  | 'square'
  | 'condition'
  | 'copy'
  | 'outside'
  | 'inside'
  | 'return'
  | 'order'
  | 'brackets'
  | 'unbracketed'
  | 'without'
  | 'operator'
  | 'function'
  | 'more'
  | 'less'
  | 'difference'
  | 'twice'
  | 'half'
  | 'root'
  | 'magnitude';

/** Why a call got too little time. */
export type Slow =
  /** Another one was ended before. */
  | { readonly id: 'ended-before'; readonly other: string }
  /** All calls together took too long. */
  | { readonly id: 'all-together' }
  | { readonly id: 'loading' }
  | { readonly id: 'alone' };

/** The sizes of the largest answers. */
export interface Sizes {
  readonly elements: number;
  readonly numbers: number;
  readonly characters: number;
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
  | { readonly id: 'threw'; readonly function: string; readonly error: string }
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
      readonly is?: Relation | undefined;
      /** The only part that is wrong: the way to it. */
      readonly part?: readonly string[] | undefined;
      /** Whether that is a part of each point of a list. */
      readonly isOfPoints?: boolean | undefined;
      /** Whether several cases of the check failed, of all of which it is true. */
      readonly isEverywhere: boolean;
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
  | {
      readonly id: 'changed-argument';
      readonly function: string;
      readonly parameter: string;
      /** The name of a field that was added, empty if it is not known; absent if something was changed. */
      readonly added?: string | undefined;
    }
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
      readonly isAlsoElsewhere: boolean;
      /** The function whose checks then pass; absent if all do. */
      readonly function?: string | undefined;
    }
  /** What TypeScript says; it is no part of a grade. */
  | { readonly id: 'type'; readonly text: string }
  // Where to look.
  | { readonly id: 'advice'; readonly about: 'nan' | 'digits' | 'equal' }
  /** The author's text about one comparison, and about the check. */
  | { readonly id: 'hint-of-comparison'; readonly text: string }
  | { readonly id: 'hint'; readonly text: string };

export type SaidId = Said['id'];
export type SaidOf<Id extends SaidId> = Extract<Said, { readonly id: Id }>;

/** What is said of a limit; its `subject` is what ran. */
export type LimitId =
  | 'too-slow'
  | 'too-many-evaluations'
  | 'out-of-memory'
  | 'stack-full'
  | 'too-large'
  | 'engine-failed'
  | 'not-loaded-again';

/** One explanation of a failed check. */
export interface Explanation {
  readonly said: Said;
  /** Where in the student's source it is. */
  readonly position?: GradePosition | undefined;
  /** Whether it leaves no doubt where to look. */
  readonly proves: boolean;
}

/** The explanations of a check, the most telling first. Their schema leaves open what belongs to which id. */
export const explanationsOf = ({ explanations = [] }: CheckGrade): readonly Explanation[] =>
  explanations as readonly unknown[] as readonly Explanation[];
