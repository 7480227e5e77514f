import type { ExerciseGrade, Shows } from './grades.generated.ts';
import type { LoadProblem } from './load-problem.ts';

export type Blocked =
  | { readonly id: 'not-loaded' }
  | { readonly id: 'after'; readonly title: string }
  /** One of the two compared functions is wrong. */
  | { readonly id: 'compares'; readonly title: string }
  /** Less than this share of the preceding points is earned. */
  | { readonly id: 'unearned'; readonly share: number }
  | { readonly id: 'later'; readonly points: number };

/** Parts of messages about values, exceptions and output. */
type InSandbox =
  | { readonly id: 'big-int' }
  | { readonly id: 'getter-threw'; readonly error?: string }
  | { readonly id: 'array-of-length'; readonly length: number | undefined }
  /** Absent if the original error already names what the sandbox lacks. */
  | { readonly id: 'not-here'; readonly name?: string }
  | { readonly id: 'common-js' }
  | { readonly id: 'function-of-earlier-call'; readonly function: string }
  | { readonly id: 'evaluated-while-read'; readonly function: string; readonly reading: string }
  | { readonly id: 'no-more-evaluations'; readonly function: string }
  | { readonly id: 'no-arithmetic'; readonly isList: boolean }
  | { readonly id: 'output-left-out' }
  | { readonly id: 'more-lines'; readonly count: number }
  | { readonly id: 'call-above' };

/** Parts of the engine's own titles, hints and subjects. */
type InCheck =
  | { readonly id: 'audit'; readonly text: 'title' | 'hint' }
  | {
      readonly id: 'part';
      readonly part: 'lines' | { readonly element: number } | { readonly line: number };
      readonly of: string;
    }
  | { readonly id: 'a-right'; readonly noun: string }
  | { readonly id: 'a-wrong'; readonly noun: string; readonly group: number }
  | {
      readonly id: 'judges';
      readonly function: string;
      readonly what: string;
      /** Present if the test must also accept all right implementations. */
      readonly noun?: string | undefined;
    };

/** Sentences for students besides explanations of failures. */
export type Remark =
  | LoadProblem
  | InSandbox
  | InCheck
  | { readonly id: 'blocked'; readonly because: Blocked }
  | { readonly id: 'unwritten'; readonly function: string }
  /** Absent where students must not see the error. */
  | { readonly id: 'grader-failed'; readonly error?: string | undefined }
  | {
      readonly id: 'shows';
      readonly level: Exclude<Shows, 'all'>;
      /** Ids of exercises; absent if all. */
      readonly exercises?: readonly string[] | undefined;
    }
  | { readonly id: 'at-call' }
  /** Replaces all details of a check that did not finish. */
  | { readonly id: 'ended'; readonly outcome: 'threw' | 'limit' }
  /** Replaces the titles of checks. */
  | { readonly id: 'every-check'; readonly isOpen: boolean }
  /** Stands for a repeated explanation. */
  | { readonly id: 'again' }
  /** Replaces an explanation shared by many checks, shown above them. */
  | { readonly id: 'at-the-top' }
  | { readonly id: 'shared'; readonly count: number; readonly isStart: boolean }
  | { readonly id: 'first-difference'; readonly index: number }
  | { readonly id: 'all-blocked' }
  /** Condition that a task states; without a title for the task's last check. */
  | { readonly id: 'counts-from'; readonly share: number; readonly title: string | undefined }
  /** Points wait for a person, because the grader failed in another check. */
  | {
      readonly id: 'pending';
      readonly because: Extract<Blocked, { readonly id: 'after' | 'compares' | 'unearned' }>;
    }
  | { readonly id: 'diagnosis-failed'; readonly reason: string }
  | { readonly id: 'to-review'; readonly count: number }
  | {
      readonly id: 'weightings';
      readonly labels: readonly string[];
      readonly hasBonus: boolean;
      readonly hasOptional: boolean;
    }
  | { readonly id: 'status'; readonly status: Exclude<ExerciseGrade['status'], 'graded' | 'settled'> }
  | { readonly id: 'open'; readonly points: number; readonly maxPoints: number; readonly pending: number }
  | { readonly id: 'unfinished' }
  /** Only a comment if `points` is absent. */
  | {
      readonly id: 'decision';
      readonly points?: number | undefined;
      readonly maxPoints: number;
      readonly comment: string;
    }
  | { readonly id: 'total-decided' };

export type RemarkId = Remark['id'];
export type RemarkOf<Id extends RemarkId> = Extract<Remark, { readonly id: Id }>;
