import {
  A_FUNCTION,
  isMaking,
  NOTHING,
  valueOf,
  type Call,
  type CallOutcome,
  type Maker,
  type PlannedCall,
} from '../../model/call.ts';
import { changesIn, type Look } from '../../model/changed-argument.ts';
import { toJson } from '../../model/json.ts';
import { readAs } from '../../model/read-as.ts';
import type { FunctionSignature, HostValue, Shape } from '../../model/shape.ts';
import type { SolutionFactory } from '../../model/solution-factory.ts';
import type { KeptCall, Sandbox, SolutionModule } from '../../sandbox/index.ts';
import { nativeCall, type MadeFunctions, type StandIns } from './native-call.ts';

/** Turns of loops that one call of a known solution may take: more than the slowest right style needs. */
const MOST_TURNS = 20_000_000;
/** An evaluation of a function counts as so many: no more are recorded than the sandbox allows. */
const TURNS_OF_EVALUATION = MOST_TURNS / 20_000;

/** Ends a call that never ends by itself. */
class TooManyTurns extends Error {}

type Fields = Readonly<Record<string, unknown>>;

/** Looks at values of our own. */
const OWN: Look<unknown> = {
  is: Object.is,
  isObject: (value) => (typeof value === 'object' && value !== null) || typeof value === 'function',
  // All parts are looked at: that is fast here.
  holds: () => false,
  lengthOf: (value) => (value as ArrayLike<unknown>).length,
  ownProperties: (value) => Reflect.ownKeys(value as object).length,
  namesOf: (value) => Object.keys(value as object),
  inPart: (value, _, name, use) => use((value as Fields)[name]),
};

const inspect = (value: unknown): string => JSON.stringify(toJson(value)) ?? 'undefined';

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

  callAndKeep(...[name, signature, args, maker]: Parameters<Sandbox['call']>): KeptCall {
    return this.#call({ name, args, maker }, signature, this.#shared);
  }

  #call(planned: PlannedCall, signature: FunctionSignature, shared?: StandIns): KeptCall {
    this.#beforeCall();
    this.#turns.left = MOST_TURNS;
    const native = nativeCall(this.#exports, planned, {
      made: this.#made,
      shared,
      onEvaluation: () => {
        if ((this.#turns.left -= TURNS_OF_EVALUATION) < 0) throw new TooManyTurns();
      },
    });
    const { answer, outcome } = this.#run(planned, signature.returns, native.run);
    const { evaluations, copies } = native;
    const { args, maker } = planned;
    const changedArguments = changesIn(OWN, signature, args, copies, inspect);
    return {
      call: { ...planned, outcome, evaluations, changedArguments },
      readAgain: () => readAs(answer, signature.returns),
      callAgain: maker && (() => valueOf(this.#call(planned, signature, shared).call)),
    };
  }

  #run(
    call: PlannedCall,
    returns: Shape,
    run: () => unknown,
  ): { readonly answer?: unknown; readonly outcome: CallOutcome } {
    if (this.#failure !== undefined) return { outcome: this.#failure };
    const { name } = call;
    if (typeof this.#exports[name] !== 'function')
      return {
        outcome: { kind: 'misshapen', message: `there is no function named ${name}`, isMissing: true },
      };
    try {
      const answer: unknown = run();
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
