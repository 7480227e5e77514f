import type { LimitId, MisshapenId, SaidOf } from './said.ts';
import type { FunctionSignature, GuestValue, HostValue } from './shape.ts';
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
  | {
      readonly kind: 'misshapen';
      /** Absent of our own solutions. */
      readonly said?: SaidOf<MisshapenId>;
      readonly message: string;
      readonly isMissing?: true;
      /** It returned undefined. */
      readonly isNothing?: true;
    }
  | { readonly kind: 'threw'; readonly message: string; readonly position?: SourcePosition }
  /** It hit a limit of the sandbox, which closes the sandbox. */
  | {
      readonly kind: 'limit';
      readonly limit: LimitKind;
      readonly said: SaidOf<LimitId>;
      /** The same in English. */
      readonly message: string;
      readonly position?: SourcePosition;
    };

/** Part of the outcome of a call that returned undefined. */
export const NOTHING = { isNothing: true } as const;

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

/**
 * Stands for a function that a student's function returned: calls with the same object are calls of the same function.
 */
export interface Maker {
  /** Those of the call that returned it. */
  readonly args: readonly HostValue[];
}

export interface PlannedCall {
  /** The name of the exported function. */
  readonly name: string;
  /** Of a function that was returned: those of its maker, followed by its own. The maker's alone: it is only made. */
  readonly args: readonly HostValue[];
  /** Of a function that the exported function returned. */
  readonly maker?: Maker;
}

/** Whether a call only makes a function, or tries to. */
export const isMaking = ({ args, maker }: Pick<PlannedCall, 'args' | 'maker'>): boolean =>
  args === maker?.args;

/** What is known about an answer that is a function: that it is one. */
export const A_FUNCTION = 'a function';

export const valueOf = ({ outcome }: Pick<Call, 'outcome'>): GuestValue | undefined =>
  outcome.kind === 'returned' ? outcome.value : undefined;

/** The name of the function that is called, for sentences: `derivative`, or `derivative(…)` of one that it returned. */
export const nameOf = (call: PlannedCall): string =>
  call.maker === undefined || isMaking(call) ? call.name : `${call.name}(…)`;

export function withArgs({ name, args, maker }: PlannedCall, other: readonly HostValue[]): PlannedCall {
  if (maker === undefined) return { name, args: other };
  const isMade = args !== maker.args;
  return { name, args: other, maker: { args: isMade ? other.slice(0, maker.args.length) : other } };
}

/**
 * A function as checks call it: where it returns a function, that is a second step.
 * @param call makes a call, see `PlannedCall`; what it throws ends the step
 */
export const inSteps = <T>(
  { parameters, ownParameters: own }: FunctionSignature,
  call: (args: readonly HostValue[], maker?: Maker) => T,
) =>
  own === undefined
    ? (...args: HostValue[]) => call(args)
    : (...args: HostValue[]) => {
        if (args.length !== own)
          throw new Error(
            `a function that returns a function needs all of ${parameters.slice(0, own).join(', ')}`,
          );
        const maker = { args };
        call(args, maker);
        return (...rest: HostValue[]) => call([...args, ...rest], maker);
      };

/** One call of a student's function and everything that was observed. */
export interface Call extends PlannedCall {
  readonly outcome: CallOutcome;
  /** Of each function among the arguments, see `functionsIn`; also those that its maker made. */
  readonly evaluations: readonly Evaluations[];
  readonly changedArguments: readonly ChangedArgument[];
}

/** Why a submission could not be loaded. None of its checks run. */
export interface LoadFailure {
  readonly kind: 'syntax' | 'import' | 'threw' | 'limit' | 'source';
  /** For the student. */
  readonly message: string;
  readonly position?: SourcePosition;
}
