import type { GuestValue, HostValue } from './shape.ts';

/** A place in the student's own source: both counted from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type LimitKind = 'time' | 'memory' | 'stack' | 'evaluations' | 'size';

/** How one call of a student's function ended. */
export type CallOutcome =
  | { readonly kind: 'returned'; readonly value: GuestValue }
  /** It returned something that is not of the shape asked for. */
  | { readonly kind: 'misshapen'; readonly message: string }
  | { readonly kind: 'threw'; readonly message: string; readonly position?: SourcePosition }
  /** It ran into a limit of the sandbox, which is closed by that. */
  | {
      readonly kind: 'limit';
      readonly limit: LimitKind;
      readonly message: string;
      readonly position?: SourcePosition;
    };

/** An argument that the student's function changed; both values as plain data. */
export interface ChangedArgument {
  readonly parameter: string;
  readonly before: HostValue;
  readonly after: string;
}

/** One call of a student's function and all that was seen of it. */
export interface Call {
  readonly name: string;
  readonly args: readonly HostValue[];
  readonly outcome: CallOutcome;
  /** Where the gradients among the arguments were evaluated, in order, each a copy of shape (n). */
  readonly evaluations: readonly (readonly number[])[];
  readonly changedArguments: readonly ChangedArgument[];
}

/** Why a submission could not be loaded: nothing of it was graded. */
export interface LoadFailure {
  readonly kind: 'syntax' | 'import' | 'threw' | 'limit' | 'source';
  readonly message: string;
  readonly position?: SourcePosition;
}
