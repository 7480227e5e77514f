import type { GuestValue, HostValue } from './shape.ts';
import type { TextPosition } from './text-position.ts';

/** A position in the student's own source. */
export interface SourcePosition extends TextPosition {
  /** The file's name within the exercise's folder. */
  readonly file: string;
}

/** `engine`: the JavaScript engine itself failed while it ran the student's code, or could not load it again. */
export type LimitKind = 'time' | 'memory' | 'stack' | 'evaluations' | 'size' | 'engine';

/** How one call of a student's function ended. Every message is for the student. */
export type CallOutcome =
  | { readonly kind: 'returned'; readonly value: GuestValue }
  /** It returned a value of the wrong shape, or could not be called because it is not exported. */
  | { readonly kind: 'misshapen'; readonly message: string; readonly isMissing?: true }
  | { readonly kind: 'threw'; readonly message: string; readonly position?: SourcePosition }
  /** It hit a limit of the sandbox, which closes the sandbox. */
  | {
      readonly kind: 'limit';
      readonly limit: LimitKind;
      readonly message: string;
      readonly position?: SourcePosition;
      /** The exception behind the limit `engine`, for debugging; no grade depends on it. */
      readonly cause?: unknown;
    };

/** An argument that the student's function changed. */
export interface ChangedArgument {
  /** The parameter's name, or the path of a part of it: `settings.start`, `h[0]`. */
  readonly parameter: string;
  /** Absent if only a field was added. */
  readonly before?: HostValue;
  /** The changed value, or the added field, as text. */
  readonly after: string;
}

/** The evaluations of one function within a call, in order: for each a list of its arguments, which are copies. */
export type Evaluations = readonly (readonly GuestValue[])[];

/** One call of a student's function and everything that was observed. */
export interface Call {
  /** The function's name. */
  readonly name: string;
  readonly args: readonly HostValue[];
  readonly outcome: CallOutcome;
  /** Of each function among the arguments, see `functionsIn`. */
  readonly evaluations: readonly Evaluations[];
  readonly changedArguments: readonly ChangedArgument[];
}

/** Why a submission could not be loaded. None of its checks run. */
export interface LoadFailure {
  readonly kind: 'syntax' | 'import' | 'threw' | 'limit' | 'source';
  /** For the student. */
  readonly message: string;
  readonly position?: SourcePosition;
  /** See `CallOutcome`. */
  readonly cause?: unknown;
}
