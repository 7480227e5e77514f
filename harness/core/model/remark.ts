import type { ExerciseGrade, Shows } from './grades.generated.ts';
import type { LoadProblem } from './load-problem.ts';

/** Why a check was not run, or does not count. */
export type Blocked =
  | { readonly id: 'not-loaded' }
  /** Another check did not pass. */
  | { readonly id: 'after'; readonly title: string }
  /** A function with which this check compares another is wrong. */
  | { readonly id: 'compares'; readonly title: string }
  /** Less than this share of the points before it is earned. */
  | { readonly id: 'unearned'; readonly share: number }
  /** Only instructors have the checks. */
  | { readonly id: 'later'; readonly points: number };

/** Parts of what the sandbox says: of values, of exceptions and of output. */
type InSandbox =
  | { readonly id: 'big-int' }
  | { readonly id: 'getter-threw'; readonly error?: string }
  | { readonly id: 'array-of-length'; readonly length: number | undefined }
  /** A name that the sandbox lacks, whose error says it; or another one. */
  | { readonly id: 'not-here'; readonly name?: string }
  | { readonly id: 'common-js' }
  | { readonly id: 'function-of-earlier-call'; readonly function: string }
  | { readonly id: 'evaluated-while-read'; readonly function: string; readonly reading: string }
  | { readonly id: 'no-more-evaluations'; readonly function: string }
  | { readonly id: 'no-arithmetic'; readonly isList: boolean }
  | { readonly id: 'output-left-out' }
  | { readonly id: 'more-lines'; readonly count: number }
  | { readonly id: 'call-above' };

/** Parts of what a check of the engine is called, and of what it compares. */
type InCheck =
  | { readonly id: 'audit'; readonly text: 'title' | 'hint' }
  | {
      readonly id: 'part';
      readonly part: 'length' | 'lines' | { readonly element: number } | { readonly line: number };
      readonly of: string;
    }
  /** An implementation that a test is given. */
  | { readonly id: 'a-right'; readonly noun: string }
  | { readonly id: 'a-wrong'; readonly noun: string; readonly group: number }
  /** The title of a check of a test. */
  | {
      readonly id: 'judges';
      readonly function: string;
      readonly what: string;
      /** If it must also accept every right one. */
      readonly noun?: string | undefined;
    };

/** What the grader says to a student besides explanations of failures, as plain data told apart by `id`. */
export type Remark =
  | LoadProblem
  | InSandbox
  | InCheck
  | { readonly id: 'blocked'; readonly because: Blocked }
  | { readonly id: 'unwritten'; readonly function: string }
  /** The error is absent where students do not see it. */
  | { readonly id: 'grader-failed'; readonly error?: string | undefined }
  /** How much of failed checks students see. */
  | {
      readonly id: 'shows';
      readonly level: Exclude<Shows, 'all'>;
      /** The ids of the exercises; absent if it holds for all. */
      readonly exercises?: readonly string[] | undefined;
    }
  | { readonly id: 'at-call' }
  /** All that is said about a check that a student's code did not get to the end of. */
  | { readonly id: 'ended'; readonly outcome: 'threw' | 'limit' }
  /** In place of the titles of checks. */
  | { readonly id: 'every-check'; readonly isOpen: boolean }
  /** It has been said about an earlier check. */
  | { readonly id: 'again' }
  /** It is said above all checks, which so many share. */
  | { readonly id: 'at-the-top' }
  | { readonly id: 'shared'; readonly count: number; readonly isStart: boolean }
  | { readonly id: 'first-difference'; readonly index: number }
  | { readonly id: 'all-blocked' }
  /** In the task, of a check that counts only from this share of the points before it; of the last one without a title. */
  | { readonly id: 'counts-from'; readonly share: number; readonly title: string | undefined }
  /** Points wait for a person, because the grader failed elsewhere. */
  | {
      readonly id: 'pending';
      readonly because: Extract<Blocked, { readonly id: 'after' | 'compares' | 'unearned' }>;
    }
  | { readonly id: 'diagnosis-failed'; readonly reason: string }
  /** How many grades need a person. */
  | { readonly id: 'to-review'; readonly count: number }
  /** How exercises count that do not simply count. */
  | {
      readonly id: 'weightings';
      readonly labels: readonly string[];
      readonly hasBonus: boolean;
      readonly hasOptional: boolean;
    }
  | { readonly id: 'status'; readonly status: Exclude<ExerciseGrade['status'], 'graded' | 'settled'> }
  | { readonly id: 'open'; readonly points: number; readonly maxPoints: number; readonly pending: number }
  | { readonly id: 'unfinished' }
  /** A person decided about points; without them, only a comment. */
  | {
      readonly id: 'decision';
      readonly points?: number | undefined;
      readonly maxPoints: number;
      readonly comment: string;
    }
  | { readonly id: 'total-decided' };

export type RemarkId = Remark['id'];
export type RemarkOf<Id extends RemarkId> = Extract<Remark, { readonly id: Id }>;
