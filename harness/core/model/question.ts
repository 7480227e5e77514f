import type { Json } from './json.ts';
import type { Path } from './shape.ts';

/** A part of the student's source, all of it in one line. */
export interface Quoted {
  /** Counted from 1. */
  readonly line: number;
  readonly source: string;
}

/** What a question is about, besides its call. */
export type Asked =
  /** What the call returns, or a part of it. */
  | { readonly id: 'value' }
  /** How often an expression is evaluated. */
  | { readonly id: 'count'; readonly of: 'expression' | 'condition'; readonly at: Quoted }
  /** How often a function is called: one of the file, or one that is passed to the call (no line). */
  | {
      readonly id: 'count';
      readonly of: 'function';
      readonly name: string;
      readonly line?: number | undefined;
    }
  /** Which values an expression has, in order. */
  | {
      readonly id: 'trace';
      readonly at: Quoted;
      readonly variable?: string | undefined;
      readonly isOne: boolean;
    }
  /** What the call returns if a line is another one. */
  | { readonly id: 'change'; readonly from: Quoted; readonly to: string }
  /** Which of some statements runs, or is the only one that does not. */
  | { readonly id: 'case'; readonly runs: boolean };

export type QuestionKind = Asked['id'];

/** Where an option that is wrong comes from. */
export type Because =
  | { readonly id: 'misconception'; readonly text: string }
  /** It is right if a line is another one. */
  | { readonly id: 'changed'; readonly from: Quoted; readonly to: string }
  | { readonly id: 'unchanged' }
  /** It is right of another expression. */
  | { readonly id: 'other'; readonly at: Quoted }
  /** Of a count. */
  | { readonly id: 'one-less' | 'one-more' | 'each-coordinate' | 'once' | 'none' }
  /** Of a sequence of values. */
  | { readonly id: 'backwards' | 'late' | 'without-last' | 'without-first' }
  /** Of a statement. */
  | { readonly id: 'runs' | 'idle' };

export interface QuestionOption {
  /** A value or a line of source. */
  readonly text: string;
  /** Absent of the one that is true. */
  readonly because?: Because;
}

/** A question about a solution, whose answer is known because the solution was run. */
export interface Question {
  readonly asked: Asked;
  /** The function that is called. */
  readonly function: string;
  /** The call in JavaScript: a line for each constant, then the expression, of which a part may be asked. */
  readonly call: string;
  /** The part that is asked, which `call` ends with. */
  readonly part: Path;
  /** In the order in which they are shown. */
  readonly options: readonly QuestionOption[];
  /** The index of the option that is true. */
  readonly right: number;
  /** Numbers of the options are rounded to so many digits, if any is. */
  readonly digits?: number | undefined;
  /** What the run gave: its whole answer, count or values. */
  readonly proof: Json;
}
