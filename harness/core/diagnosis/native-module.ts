import type { Call, CallOutcome, ChangedArgument } from '../model/call.ts';
import { readAs } from '../model/read-as.ts';
import type { FunctionSignature, HostValue, Shape } from '../model/shape.ts';
import type { SolutionFactory } from '../model/solution-factory.ts';
import { copyOf, type StandIns, Watched } from '../model/watched.ts';
import type { KeptCall, Sandbox, SolutionModule } from '../sandbox/index.ts';
import { changesOf, MOST_TURNS } from './native-solution.ts';

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
  #mostTurns = MOST_TURNS;
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

  beginCheck(patience = 1): void {
    this.#mostTurns = MOST_TURNS * patience;
  }

  call(name: string, signature: FunctionSignature, args: readonly HostValue[]): Call {
    return this.#call(name, signature, args).call;
  }

  callAndKeep(name: string, signature: FunctionSignature, args: readonly HostValue[]): KeptCall {
    return this.#call(name, signature, args, this.#shared);
  }

  #call(name: string, signature: FunctionSignature, args: readonly HostValue[], shared?: StandIns): KeptCall {
    this.#beforeCall();
    this.#turns.left = this.#mostTurns;
    const watched = new Watched(args, undefined, shared);
    const copies = args.map((arg) => copyOf(arg, watched));
    const { answer, outcome } = this.#run(name, signature.returns, copies);
    const { evaluations } = watched;
    return {
      call: { name, args, outcome, evaluations, changedArguments: changesIn(signature, args, copies) },
      readAgain: () => readAs(answer, signature.returns),
    };
  }

  #run(
    name: string,
    returns: Shape,
    args: readonly unknown[],
  ): { readonly answer?: unknown; readonly outcome: CallOutcome } {
    if (this.#failure !== undefined) return { outcome: this.#failure };
    const called = this.#exports[name];
    if (typeof called !== 'function')
      return {
        outcome: { kind: 'misshapen', message: `there is no function named ${name}`, isMissing: true },
      };
    try {
      const answer: unknown = called(...args);
      const value = readAs(answer, returns);
      if (value !== undefined) return { answer, outcome: { kind: 'returned', value } };
      return { answer, outcome: { kind: 'misshapen', message: `${name} returned a value of another shape` } };
    } catch (error) {
      if (!(error instanceof TooManyTurns)) return { outcome: { kind: 'threw', message: String(error) } };
      this.close();
      return { outcome: { kind: 'limit', limit: 'time', message: `${name} did not end` } };
    }
  }
}

function changesIn(
  { parameters }: FunctionSignature,
  before: readonly HostValue[],
  after: readonly unknown[],
): ChangedArgument[] {
  return before.flatMap((value, k) => [...changesOf(parameters[k]!, value, after[k])]);
}

/**
 * A solution of our own that is run without a sandbox; each instance has the module state that its factory makes.
 * @param beforeCall called before each call of its functions
 */
export function nativeModule(factory: SolutionFactory, beforeCall: () => void): SolutionModule {
  const reopen = async (): Promise<Sandbox> => new NativeInstance(factory, beforeCall);
  return { open: async () => ({ kind: 'open', sandbox: await reopen() }), reopen };
}
