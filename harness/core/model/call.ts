import type { LimitId, MisshapenId, SaidOf } from './said.ts';
import type { FunctionSignature, GuestValue, HostValue } from './shape.ts';
import type { TextPosition } from './text-position.ts';

export interface SourcePosition extends TextPosition {
  readonly file: string;
}

/** `engine`: the JavaScript engine failed, or could not load the student's code again. */
export type LimitKind = 'time' | 'memory' | 'stack' | 'evaluations' | 'size' | 'engine';

/** Outcome of a call; messages are for the student. */
export type CallOutcome =
  | { readonly kind: 'returned'; readonly value: GuestValue }
  /** Wrong shapes, and functions that are not exported. */
  | {
      readonly kind: 'misshapen';
      /** Absent for our own solutions. */
      readonly said?: SaidOf<MisshapenId>;
      readonly message: string;
      readonly isMissing?: true;
      readonly isNothing?: true;
    }
  | { readonly kind: 'threw'; readonly message: string; readonly position?: SourcePosition }
  /** A limit closes the sandbox. */
  | {
      readonly kind: 'limit';
      readonly limit: LimitKind;
      readonly said: SaidOf<LimitId>;
      /** English of `said`. */
      readonly message: string;
      readonly position?: SourcePosition;
    };

export const NOTHING = { isNothing: true } as const;

export interface ChangedArgument {
  /** Path of the changed part: `settings.start`, `h[0]`. */
  readonly parameter: string;
  /** Absent if a field was added. */
  readonly before?: HostValue;
  /** Name of the added field, or the new value: as text unless it is primitive. */
  readonly after: string | number | boolean;
}

/** Copies of the arguments of each evaluation of one function, in order. */
export type Evaluations = readonly (readonly GuestValue[])[];

/** Identity of a returned function: calls with the same object call the same one. */
export interface Maker {
  /** Arguments of the call that returned the function. */
  readonly args: readonly HostValue[];
}

export interface PlannedCall {
  /** Name of the exported function. */
  readonly name: string;
  /** Arguments. For `f(a)(b)`: a, then b; only a if the returned function is not called. */
  readonly args: readonly HostValue[];
  /** Present for a returned function. */
  readonly maker?: Maker;
}

/** True for `f(a)` if the returned function is not called. */
export const isMaking = ({ args, maker }: Pick<PlannedCall, 'args' | 'maker'>): boolean =>
  args === maker?.args;

export const A_FUNCTION = 'a function';

export const valueOf = ({ outcome }: Pick<Call, 'outcome'>): GuestValue | undefined =>
  outcome.kind === 'returned' ? outcome.value : undefined;

/** `derivative`, or `derivative(…)` for the returned function. */
export const nameOf = (call: PlannedCall): string =>
  call.maker === undefined || isMaking(call) ? call.name : `${call.name}(…)`;

export function withArgs({ name, args, maker }: PlannedCall, other: readonly HostValue[]): PlannedCall {
  if (maker === undefined) return { name, args: other };
  const isMade = args !== maker.args;
  return { name, args: other, maker: { args: isMade ? other.slice(0, maker.args.length) : other } };
}

/**
 * A function as checks call it, a returned one in a second step.
 * @param call makes one call; its exceptions pass through
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

export interface Call extends PlannedCall {
  readonly outcome: CallOutcome;
  /** One entry for each function among the arguments, ordered as in `functionsIn`, including evaluations by the maker's call. */
  readonly evaluations: readonly Evaluations[];
  readonly changedArguments: readonly ChangedArgument[];
}

/** Why none of a submission's checks run. */
export interface LoadFailure {
  readonly kind: 'syntax' | 'import' | 'threw' | 'limit' | 'source';
  readonly message: string;
  readonly position?: SourcePosition;
}
