import type { Json } from './json.ts';
import type { Path } from './shape.ts';

/** Part of one line of a student's source. Lines are counted from 1. */
export interface Quoted {
  readonly line: number;
  readonly source: string;
}

/** A line, and the one that replaces it. */
export interface LineChange {
  readonly from: Quoted;
  readonly to: string;
}

/** Subject of a question, besides its call. */
export type QuestionSubject =
  /** Answer of the call, or part of it. */
  | { readonly id: 'value' }
  /** Changed line of the source with which the call has a value, or part of it. */
  | { readonly id: 'change' }
  /** Values of an expression in order, or their number. */
  | { readonly id: 'trace' | 'count'; readonly at: Quoted };

/** Origin of a wrong option. */
export type Because =
  | { readonly id: 'misconception'; readonly text: string }
  /** The option is right for another expression. */
  | { readonly id: 'other'; readonly at: Quoted };

export interface QuestionOption {
  /** A value, or in a question about changes the value that this one gives. */
  readonly text: string;
  readonly change?: LineChange | undefined;
  /** Absent for the true option, and for wrong ones with no known origin. */
  readonly because?: Because | undefined;
}

/** A question about a solution. Its answer is known because the solution was run. */
export interface Question {
  readonly asked: QuestionSubject;
  /** The called function. */
  readonly function: string;
  /** JavaScript: a line for each constant, then the expression. */
  readonly call: string;
  /** Part of the answer that is asked for. */
  readonly part: Path;
  /** In the order in which they are shown. */
  readonly options: readonly QuestionOption[];
  /** Index of the true option. */
  readonly right: number;
  /** Result of the run: the whole answer, the values or their number. */
  readonly proof: Json;
}
