import { isMaking, NOTHING, type Call, type CallOutcome, type ChangedArgument } from '../model/call.ts';
import { partOf, propertiesOf } from '../model/changed-argument.ts';
import { toJson } from '../model/json.ts';
import { NativeCall, NO_FUNCTION, type MadeFunctions, type NativeOptions } from '../model/native-call.ts';
import { readAs } from '../model/read-as.ts';
import { sameAnswer } from '../model/same-answer.ts';
import { isList, type FunctionSignature, type GuestValue, type HostValue } from '../model/shape.ts';
import type { SolutionFactory } from '../model/solution-factory.ts';
import type { StandIns, Watched } from '../model/watched.ts';

/** `TypeError` of `TypeError: not a function`. Each engine has messages of its own. */
const classOf = (message: string): string => /^\w*/.exec(message)![0];

/**
 * Whether two calls that returned no valid value failed in the same way. To return nothing is another mistake than to
 * return something of another shape.
 */
export function sameFailure(a: CallOutcome, b: CallOutcome): boolean {
  if (a.kind === 'threw' && b.kind === 'threw') return classOf(a.message) === classOf(b.message);
  return a.kind === 'misshapen' && b.kind === 'misshapen' && a.isNothing === b.isNothing;
}

/** Turns of loops that one call of a known solution may take: more than the slowest right style needs. */
export const MOST_TURNS = 20_000_000;

/**
 * Ends a call of a misconception: it goes on for too long, or it has already differed from the recorded call. Most calls
 * end so: an error for each would cost more than the call.
 */
const ENDED = new Error('ended');

/** More than engines round differently, and less than anything that a student could mean. */
const MOVED = 16 * Number.EPSILON;

/**
 * Whether calls are answered alike in order and in reverse, and later calls leave earlier answers and returned functions
 * as they are: in these calls a misconception remembers nothing.
 */
export function isPureIn(factory: SolutionFactory, calls: readonly Call[]): boolean {
  const answersIn = (order: readonly Call[]): ReadonlyMap<Call, string> | undefined => {
    const solution = new NativeSolution(factory);
    const shared: StandIns = new Map();
    const kept = order.map((call) => {
      const { answer } = solution.answer(call, { shared });
      return { call, answer, text: textOf(answer) };
    });
    const again = ({ call, answer }: (typeof kept)[number]): unknown =>
      call.maker === undefined ? answer : solution.answer(call, { shared }).answer;
    const areKept = kept.every((one) => textOf(one.answer) === one.text && textOf(again(one)) === one.text);
    return areKept ? new Map(kept.map(({ call, text }) => [call, text])) : undefined;
  };
  const [forward, back] = [answersIn(calls), answersIn(calls.toReversed())];
  return (
    forward !== undefined && back !== undefined && calls.every((call) => forward.get(call) === back.get(call))
  );
}

/**
 * Whether the answer of a misconception to a call depends on the last digits of the fractions among its numbers, as at the
 * border of an outcome or along a path that makes rounding grow: two engines may answer differently there. If the answer
 * differs at a single value only, it is the same on both sides of that value and does not depend on rounding.
 */
export function dependsOnRounding(factory: SolutionFactory, call: Call): boolean {
  const beside = (moved: number) =>
    new NativeSolution(factory).answer(call, {
      // A count that moves is another count.
      number: (value) => (Number.isInteger(value) ? value : value * (1 + moved)),
    });
  const [above, below] = [beside(MOVED), beside(-MOVED)];
  // Rounding does not change how often a function is evaluated.
  const isAsOften = call.evaluations.every(
    ({ length }, k) => length === below.watched.evaluations[k]!.length,
  );
  return isAsOften && !sameAnswer(below.answer, above.answer);
}

const textOf = (answer: unknown): string => JSON.stringify(toJson(answer)) ?? 'undefined';

/** A misconception that was loaded anew, with fresh module state. It runs in the host, because it is our own code. */
export class NativeSolution {
  readonly #functions: Readonly<Record<string, unknown>>;
  readonly #shared: StandIns | undefined;
  readonly #made: MadeFunctions = new Map();
  #turnsLeft = MOST_TURNS;

  /** @param sharesFunctions whether a function that is passed again is the same object, as in the calls of the audit */
  constructor(factory: SolutionFactory, sharesFunctions = false) {
    this.#shared = sharesFunctions ? new Map() : undefined;
    this.#functions = factory(() => {
      if ((this.#turnsLeft -= 1) < 0) throw ENDED;
    });
  }

  /**
   * Repeats a recorded call with copies of its arguments.
   * @returns whether it does the same: the answer, or how it fails, how it evaluates functions, and the arguments that it
   *   changes
   */
  repeats(call: Call, signature: FunctionSignature): boolean {
    this.#turnsLeft = MOST_TURNS;
    const { evaluations } = call;
    let isSame = true;
    const compare = (args: readonly GuestValue[], of: number): void => {
      const known = evaluations[of]![native.watched.evaluations[of]!.length];
      isSame &&= known !== undefined && sameAnswer(args, known);
      if (!isSame) throw ENDED;
    };
    const native: NativeCall = new NativeCall(this.#functions, call, {
      before: compare,
      shared: this.#shared,
      made: this.#made,
    });
    const { watched, copies } = native;
    const hasAnswer = this.#endsAlike(call, native, signature);
    return (
      isSame &&
      hasAnswer &&
      watched.evaluations.every((made, of) => made.length === evaluations[of]!.length) &&
      changesTheSame(call, copies, signature)
    );
  }

  /**
   * What a function answers by itself, or how it fails, and how it evaluates functions.
   * @param how see `NativeCall`
   */
  answer(call: Call, how: NativeOptions): { readonly answer: unknown; readonly watched: Watched } {
    this.#turnsLeft = MOST_TURNS;
    const native = new NativeCall(this.#functions, call, { ...how, made: this.#made });
    const { watched } = native;
    try {
      return { answer: native.run(), watched };
    } catch (error) {
      return { answer: String(error), watched };
    }
  }

  #endsAlike(call: Call, native: NativeCall, { returns }: FunctionSignature): boolean {
    const { outcome } = call;
    let value: unknown;
    try {
      value = native.run();
    } catch (error) {
      const { name: thrown, message } = error as Partial<Error>;
      return error !== ENDED && sameFailure(outcome, { kind: 'threw', message: `${thrown}: ${message}` });
    }
    const made = value === NO_FUNCTION ? undefined : (value as string);
    const read = isMaking(call) ? made : readAs(value, returns);
    if (outcome.kind === 'returned') return sameAnswer(read, outcome.value);
    const misshapen = { kind: 'misshapen', message: '', ...(value === undefined && NOTHING) } as const;
    return read === undefined && sameFailure(outcome, misshapen);
  }
}

/** Whether the same arguments have changed. @param args after the call */
function changesTheSame(
  { args: before, changedArguments }: Call,
  args: readonly unknown[],
  signature: FunctionSignature,
): boolean {
  // Nearly all calls change nothing.
  if (before.every((value, k) => isUnchanged(args[k], value))) return changedArguments.length === 0;
  const own = changesIn(signature, before, args);
  return (
    own.length === changedArguments.length &&
    own.every(({ parameter }, k) => parameter === changedArguments[k]!.parameter)
  );
}

/** The same as `findMutatedArguments`, for a native call. @param after the arguments after the call */
export const changesIn = (
  { parameters }: FunctionSignature,
  before: readonly HostValue[],
  after: readonly unknown[],
): ChangedArgument[] => before.flatMap((value, k) => [...changesOf(parameters[k]!, value, after[k])]);

function* changesOf(parameter: string, before: HostValue, value: unknown): Generator<ChangedArgument> {
  if (isUnchanged(value, before)) return;
  if (partsAreUnchanged(value, before)) {
    const added = Object.keys(value as object).find((name) => !Object.hasOwn(before as object, name));
    return yield { parameter, after: added ?? '' };
  }
  const hasParts = typeof before === 'object' && (!isList(before) || typeof before[0] === 'object');
  if (!hasParts || !isObject(value) || (isList(before) && value['length'] !== before.length))
    return yield { parameter, before, after: textOf(value) };
  for (const [name, part] of Object.entries(before)) {
    const changes = [...changesOf(partOf(parameter, before, name), part, value[name])];
    yield* changes;
    if (isList(before) && changes.length > 0) return;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Whether an argument is as it was. */
function isUnchanged(value: unknown, before: HostValue): boolean {
  if (typeof before !== 'object' && typeof before !== 'function') return Object.is(value, before);
  return partsAreUnchanged(value, before) && Reflect.ownKeys(value as object).length === propertiesOf(before);
}

/** Whether everything that an object had before is as it was; it may have more. */
function partsAreUnchanged(value: unknown, before: HostValue): boolean {
  if (!isObject(value)) return false;
  if (typeof before === 'function') return true;
  if (isList(before) && (!isList(value) || value.length !== before.length)) return false;
  for (const name in before as Record<string, HostValue>)
    if (!isUnchanged(value[name], (before as Record<string, HostValue>)[name]!)) return false;
  return true;
}
