import {
  A_FUNCTION,
  isMaking,
  NOTHING,
  valueOf,
  type Call,
  type CallOutcome,
  type Evaluations,
  type Maker,
  type PlannedCall,
} from '../../model/call.ts';
import { evaluate, functionsIn, type PassedFunction } from '../../model/callable.ts';
import { changesIn, type ValueAccess } from '../../model/changed-argument.ts';
import { getOrCreate } from '../../model/get-or-create.ts';
import { toJson } from '../../model/json.ts';
import { mapLeaves } from '../../model/parts.ts';
import { readAs } from '../../model/read-as.ts';
import type { Callable, FunctionSignature, GuestValue, HostValue, Shape } from '../../model/shape.ts';
import type { SolutionFactory } from '../../model/solution-factory.ts';
import type { KeptCall, Sandbox, SolutionModule } from '../../sandbox/index.ts';
import { say } from '../../say/index.ts';

/** Turns of one call; above the needs of the slowest right style. */
const MOST_TURNS = 20_000_000;
/** Charged for an evaluation of a function, so that no more are recorded than the sandbox allows. */
const TURNS_OF_EVALUATION = MOST_TURNS / 20_000;

class TooManyTurns extends Error {}

const HOST_ACCESS: ValueAccess<unknown> = {
  is: Object.is,
  isObject: (value) => (typeof value === 'object' && value !== null) || typeof value === 'function',
  holds: (value, list) =>
    Array.isArray(value) &&
    Reflect.ownKeys(value).length === list.length + 1 &&
    list.every((one, k) => typeof one === 'number' && Object.is(value[k], one)),
  lengthOf: (value) => (value as ArrayLike<unknown>).length,
  ownProperties: (value) => Reflect.ownKeys(value as object).length,
  namesOf: (value) => Object.keys(value as object),
  inPart: (value, _, name, use) => use((value as Readonly<Record<string, unknown>>)[name]),
};

const inspect = (value: unknown): string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : JSON.stringify(toJson(value));

type AnyFunction = (...args: readonly unknown[]) => unknown;
type HostEvaluator = (host: Callable, given: readonly unknown[]) => GuestValue;

/** Replacements of functions among the arguments; each serves its latest call. */
type StandIns = Map<Callable, { readonly standIn: AnyFunction; by: HostEvaluator }>;

interface NativeFunction {
  readonly fn: AnyFunction;
  /** Arguments of the call that returned the function. */
  readonly copies: readonly unknown[];
  readonly standIns: StandIns;
  readonly evaluations: readonly Evaluations[];
}

/** Replaces an answer that should have been a function; has no shape. */
const NO_FUNCTION = Symbol('no function');

/** Drops output, and limits only loop turns. */
class NativeInstance implements Sandbox {
  readonly functions: ReadonlySet<string>;
  readonly console: readonly string[] = [];
  closed = false;
  readonly fuelOfLast = 0;
  readonly #exports: Readonly<Record<string, unknown>> = {};
  readonly #failure: CallOutcome | undefined;
  readonly #beforeCall: () => void;
  readonly #shared: StandIns = new Map();
  readonly #returned = new Map<Maker, NativeFunction>();
  /** Counter of the current call; a plain object, because every loop turn decrements it. */
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
    this.#returned.clear();
  }

  passArguments(): void {}

  call(name: string, signature: FunctionSignature, args: readonly HostValue[], maker?: Maker): Call {
    return this.#call({ name, args, maker }, signature).call;
  }

  callAndKeep(...[name, signature, args, maker]: Parameters<Sandbox['call']>): KeptCall {
    return this.#call({ name, args, maker }, signature, this.#shared);
  }

  /** @param shared replacements from earlier calls; default: none */
  #call(planned: PlannedCall, signature: FunctionSignature, shared: StandIns = new Map()): KeptCall {
    this.#beforeCall();
    this.#turns.left = MOST_TURNS;
    const { name, args, maker } = planned;
    const returned = maker && this.#returned.get(maker);
    const standIns = returned?.standIns ?? shared;
    const passed = functionsIn(args, [], returned?.evaluations);
    const evaluations = passed.map((one) => one.evaluations);
    const serving = this.#serve(passed);
    const standInFor = (host: Callable): AnyFunction => {
      const standIn: AnyFunction = (...given) => standIns.get(host)!.by(host, given);
      const one = getOrCreate(standIns, host, () => ({ standIn, by: serving.evaluate }));
      one.by = serving.evaluate;
      return one.standIn;
    };
    const own = maker?.args.length ?? args.length;
    // Arguments of the maker keep its changes, but this call watches the functions.
    const makerArguments = returned?.copies ?? [];
    const copied = args.map((arg) =>
      mapLeaves(arg, (leaf) => (typeof leaf === 'function' ? standInFor(leaf as Callable) : leaf)),
    );
    const copies = [...makerArguments, ...copied.slice(makerArguments.length)];
    const make = (): unknown => (this.#exports[name] as AnyFunction)(...copies.slice(0, own));
    const callReturned = (by: Maker): unknown => {
      const fn = returned?.fn ?? make();
      if (typeof fn !== 'function') return NO_FUNCTION;
      if (returned === undefined)
        this.#returned.set(by, {
          fn: fn as AnyFunction,
          copies: copies.slice(0, own),
          standIns,
          evaluations: evaluations.map((one) => [...one]),
        });
      return isMaking(planned) ? A_FUNCTION : (fn as AnyFunction)(...copies.slice(own));
    };
    const { answer, outcome } = this.#run(
      planned,
      signature.returns,
      maker ? () => callReturned(maker) : make,
    );
    serving.end();
    const changedArguments = changesIn(HOST_ACCESS, signature, args, copies, inspect);
    return {
      call: { ...planned, outcome, evaluations, changedArguments },
      readAgain: () => readAs(answer, signature.returns),
      callAgain: maker && (() => valueOf(this.#call(planned, signature, shared).call)),
    };
  }

  /** Evaluates functions with copies; records evaluations until the call ends. */
  #serve(passed: readonly PassedFunction[]): { readonly evaluate: HostEvaluator; readonly end: () => void } {
    let hasEnded = false;
    return {
      evaluate: (host, given) => {
        const read = host.parameters.map(([parameter, shape], k) => {
          const one = readAs(given[k], shape);
          if (one === undefined) throw new TypeError(`${parameter} has another shape`);
          return one;
        });
        if (!hasEnded) {
          if ((this.#turns.left -= TURNS_OF_EVALUATION) < 0) throw new TooManyTurns();
          passed.find((one) => one.host === host)!.evaluations.push(read);
        }
        return evaluate(host, read);
      },
      end: () => {
        hasEnded = true;
      },
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
      const said = { id: 'too-slow', subject: name, because: { id: 'alone' } } as const;
      return { outcome: { kind: 'limit', limit: 'time', said, message: say(said) } };
    }
  }
}

/** A solution of our own, without a sandbox. @param beforeCall called before each call of its functions */
export const openNatively = (factory: SolutionFactory, beforeCall = (): void => {}): Sandbox =>
  new NativeInstance(factory, beforeCall);

/** @param beforeCall see `openNatively` */
export function nativeModule(factory: SolutionFactory, beforeCall?: () => void): SolutionModule {
  const reopen = async (): Promise<Sandbox> => openNatively(factory, beforeCall);
  return { open: async () => ({ kind: 'open', sandbox: await reopen() }), reopen, beginCheck: () => {} };
}
