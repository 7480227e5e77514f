import {
  A_FUNCTION,
  isMaking,
  NOTHING,
  valueOf,
  type Call,
  type CallOutcome,
  type ChangedArgument,
  type Maker,
  type PlannedCall,
} from '../model/call.ts';
import { partOf, propertiesOf } from '../model/changed-argument.ts';
import { toJson } from '../model/json.ts';
import { NativeCall, type MadeFunctions } from '../model/native-call.ts';
import { readAs } from '../model/read-as.ts';
import { isList, type FunctionSignature, type HostValue, type Shape } from '../model/shape.ts';
import type { SolutionFactory } from '../model/solution-factory.ts';
import type { StandIns } from '../model/watched.ts';
import type { KeptCall, Sandbox, SolutionModule } from '../sandbox/index.ts';

/** Turns of loops that one call of a known solution may take: more than the slowest right style needs. */
const MOST_TURNS = 20_000_000;
/** An evaluation of a function counts as so many: no more are recorded than the sandbox allows. */
const TURNS_OF_EVALUATION = MOST_TURNS / 20_000;

/** Ends a call that never ends by itself. */
class TooManyTurns extends Error {}

/** A solution of our own as an instance, without a sandbox: what it prints is dropped, and only its loops are counted. */
class NativeInstance implements Sandbox {
  readonly functions: ReadonlySet<string>;
  readonly console: readonly string[] = [];
  closed = false;
  readonly #exports: Readonly<Record<string, unknown>> = {};
  /** Why the solution could not be loaded. */
  readonly #failure: CallOutcome | undefined;
  readonly #beforeCall: () => void;
  readonly #shared: StandIns = new Map();
  readonly #made: MadeFunctions = new Map();
  /** Of the current call. An object of one field, because each turn of each loop counts. */
  readonly #turns = { left: MOST_TURNS };

  constructor(factory: SolutionFactory, beforeCall: () => void) {
    this.#beforeCall = beforeCall;
    const turns = this.#turns;
    try {
      this.#exports = factory(() => {
        if ((turns.left -= 1) < 0) throw new TooManyTurns();
      });
    } catch (error) {
      this.#failure = { kind: 'threw', message: String(error) };
    }
    this.functions = new Set(Object.keys(this.#exports));
  }

  close(): void {
    this.closed = true;
  }

  forgetFunctions(): void {
    this.#made.clear();
  }

  /** Each call gets copies of its own: they are compared afterwards. */
  reuseArguments(): void {}

  call(name: string, signature: FunctionSignature, args: readonly HostValue[], maker?: Maker): Call {
    return this.#call({ name, args, maker }, signature).call;
  }

  callAndKeep(
    name: string,
    signature: FunctionSignature,
    args: readonly HostValue[],
    maker?: Maker,
  ): KeptCall {
    return this.#call({ name, args, maker }, signature, this.#shared);
  }

  #call(planned: PlannedCall, signature: FunctionSignature, shared?: StandIns): KeptCall {
    this.#beforeCall();
    this.#turns.left = MOST_TURNS;
    const native = new NativeCall(this.#exports, planned, {
      made: this.#made,
      shared,
      onEvaluation: () => {
        if ((this.#turns.left -= TURNS_OF_EVALUATION) < 0) throw new TooManyTurns();
      },
    });
    const { answer, outcome } = this.#run(planned, signature.returns, native);
    const { evaluations } = native.watched;
    const { args, maker } = planned;
    const changedArguments = changesIn(signature, args, native.copies);
    return {
      call: { ...planned, outcome, evaluations, changedArguments },
      readAgain: () => readAs(answer, signature.returns),
      callAgain: maker && (() => valueOf(this.#call(planned, signature, shared).call)),
    };
  }

  #run(
    call: PlannedCall,
    returns: Shape,
    native: NativeCall,
  ): { readonly answer?: unknown; readonly outcome: CallOutcome } {
    if (this.#failure !== undefined) return { outcome: this.#failure };
    const { name } = call;
    if (typeof this.#exports[name] !== 'function')
      return {
        outcome: { kind: 'misshapen', message: `there is no function named ${name}`, isMissing: true },
      };
    try {
      const answer: unknown = native.run();
      const value = isMaking(call) && answer === A_FUNCTION ? A_FUNCTION : readAs(answer, returns);
      if (value !== undefined) return { answer, outcome: { kind: 'returned', value } };
      const message = `${name} returned a value of another shape`;
      return { answer, outcome: { kind: 'misshapen', message, ...(answer === undefined && NOTHING) } };
    } catch (error) {
      if (!(error instanceof TooManyTurns)) return { outcome: { kind: 'threw', message: String(error) } };
      this.close();
      return { outcome: { kind: 'limit', limit: 'time', message: `${name} did not end` } };
    }
  }
}

/**
 * An instance of a solution of our own, without a sandbox, with the module state that its factory makes.
 * @param beforeCall called before each call of its functions
 */
export const openNatively = (factory: SolutionFactory, beforeCall = (): void => {}): Sandbox =>
  new NativeInstance(factory, beforeCall);

/** A solution of our own as a module. @param beforeCall see `openNatively` */
export function nativeModule(factory: SolutionFactory, beforeCall?: () => void): SolutionModule {
  const reopen = async (): Promise<Sandbox> => openNatively(factory, beforeCall);
  return { open: async () => ({ kind: 'open', sandbox: await reopen() }), reopen, beginCheck: () => {} };
}

/** The same as `findMutatedArguments`, for a native call. @param after the arguments after the call */
const changesIn = (
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
    return yield { parameter, before, after: JSON.stringify(toJson(value)) ?? 'undefined' };
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
