import type { ExerciseGrade, Shows } from './grades.generated.ts';

/** Why a check was not run, or does not count. */
export type Blocked =
  | { readonly id: 'not-loaded' }
  /** Another check did not pass. */
  | { readonly id: 'after'; readonly title: string }
  /** A function with which this check compares another is wrong. */
  | { readonly id: 'compares'; readonly title: string }
  /** Too few of the points before it are earned. */
  | { readonly id: 'unearned' }
  /** Only instructors have the checks. */
  | { readonly id: 'later'; readonly points: number };

/** What the grader says to a student besides explanations of failures, as plain data told apart by `id`. */
export type Remark =
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
