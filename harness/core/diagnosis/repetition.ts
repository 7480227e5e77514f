import { withArgs, type Call, type CallOutcome } from '../model/call.ts';
import { isImplementation } from '../model/callable.ts';
import { mapNumbers } from '../model/parts.ts';
import { sameAnswer, sameOutcome } from '../model/same-answer.ts';
import type { HostValue, Signature } from '../model/shape.ts';
import type { SolutionFactory } from '../model/solution-factory.ts';
import { openNatively, runInOrder } from '../runner/index.ts';

/** `TypeError` of `TypeError: not a function`. Each engine has its own messages. */
const classOf = (message: string): string => /^\w*/.exec(message)![0];

/** Returning nothing and returning another shape are different mistakes. */
export function sameFailure(a: CallOutcome, b: CallOutcome): boolean {
  if (a.kind === 'threw' && b.kind === 'threw') return classOf(a.message) === classOf(b.message);
  return (
    a.kind === 'misshapen' &&
    b.kind === 'misshapen' &&
    a.isNothing === b.isNothing &&
    a.isMissing === b.isMissing
  );
}

/** Compares answer or failure, evaluations of functions, and changed arguments. */
function isRepetition(own: Call, { outcome, evaluations, changedArguments }: Call): boolean {
  const endsAlike =
    own.outcome.kind === 'returned' && outcome.kind === 'returned'
      ? sameAnswer(own.outcome.value, outcome.value)
      : sameFailure(own.outcome, outcome);
  return (
    endsAlike &&
    // Two tests that ask the same implementations have the same mistake, wherever they look.
    (own.args.some(isImplementation)
      ? own.evaluations.every(({ length }, k) => length > 0 === evaluations[k]!.length > 0)
      : sameAnswer(own.evaluations, evaluations)) &&
    own.changedArguments.length === changedArguments.length &&
    own.changedArguments.every(({ parameter }, k) => parameter === changedArguments[k]!.parameter)
  );
}

/**
 * @param calls at least one, repeated in order in one fresh instance
 * @param sharesFunctions whether a function that is passed again is the same object, as in the calls of the audit
 */
export function repeatsInOrder(
  factory: SolutionFactory,
  exports: Signature,
  calls: readonly Call[],
  sharesFunctions = false,
): boolean {
  const sandbox = openNatively(factory);
  const again = ({ name, args, maker }: Call): Call =>
    sharesFunctions
      ? sandbox.callAndKeep(name, exports[name]!, args, maker).call
      : sandbox.call(name, exports[name]!, args, maker);
  return calls.length > 0 && calls.every((call) => isRepetition(again(call), call));
}

/**
 * True if a misconception keeps no state in these calls: both orders give the same outcomes, and later calls leave
 * earlier answers and returned functions unchanged.
 */
export function isPureIn(factory: SolutionFactory, exports: Signature, calls: readonly Call[]): boolean {
  const [forward, back] = [calls, calls.toReversed()].map((order) =>
    runInOrder(openNatively(factory), exports, { calls: order }),
  ) as [ReturnType<typeof runInOrder>, ReturnType<typeof runInOrder>];
  return (
    [forward, back].every((run) => run.changed === undefined && run.calls.length === calls.length) &&
    forward.calls.every((call, k) => sameOutcome(call, back.calls.at(-1 - k)!))
  );
}

/** More than engines differ in rounding, and less than any student means. */
const MOVED = 16 * Number.EPSILON;

/**
 * True if a misconception's answer depends on the last digits of the fractions among a call's numbers, as at the border
 * of an outcome or along a path that makes rounding grow: two engines may answer differently there. An answer that
 * differs at a single value is the same on both sides of it and does not depend on rounding.
 */
export function dependsOnRounding(factory: SolutionFactory, exports: Signature, call: Call): boolean {
  const beside = (moved: number): Call => {
    // A count that moves is another count.
    const change = (value: number) => (Number.isInteger(value) ? value : value * (1 + moved));
    const { name, args, maker } = withArgs(call, mapNumbers(call.args, change) as readonly HostValue[]);
    return openNatively(factory).call(name, exports[name]!, args, maker);
  };
  const [above, below] = [beside(MOVED), beside(-MOVED)];
  // Rounding does not change how often a function is evaluated.
  const isAsOften = call.evaluations.every(({ length }, k) => length === below.evaluations[k]!.length);
  return isAsOften && !sameOutcome(below, above);
}
