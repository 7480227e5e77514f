import type { Call, CallOutcome, ChangedArgument, LimitKind } from '../../model/call.ts';
import type { FunctionSignature, GuestValue, HostValue } from '../../model/shape.ts';
import type { KeptCall, Sandbox } from '../types.ts';
import type { Builder } from '../values/build.ts';
import { Misshapen } from '../values/misshapen.ts';
import { findMutatedArguments } from '../values/mutated-arguments.ts';
import { expected, type Reader } from '../values/read.ts';
import type { Value } from './guest.ts';
import { notExported } from './not-exported.ts';
import { PassedFunctions, type Evaluator, type SharedFunctions } from './passed-functions.ts';
import { runGuarded, threwInstead, type Guarded, type World } from './run-guarded.ts';

interface Parts {
  readonly builder: Builder;
  readonly reader: Reader;
  readonly console: readonly string[];
  readonly exports: ReadonlyMap<string, Value>;
  /** Lets the engine serve another submission. */
  readonly release: () => void;
}

/** An open sandbox. */
export class Instance implements Sandbox {
  readonly functions: ReadonlySet<string>;
  readonly console: readonly string[];
  readonly #world: World;
  readonly #parts: Parts;
  readonly #evaluator: Evaluator;
  /** Of calls whose answers are kept. */
  readonly #shared: SharedFunctions = new Map();
  #isClosed = false;

  constructor(world: World, parts: Parts) {
    this.#world = world;
    this.#parts = parts;
    this.#evaluator = { ...world, ...parts };
    this.console = parts.console;
    this.functions = new Set(parts.exports.keys());
  }

  get closed(): boolean {
    return this.#isClosed;
  }

  beginCheck(patience = 1): void {
    this.#world.budget.beginCheck(patience);
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#parts.release();
  }

  call(name: string, signature: FunctionSignature, args: readonly HostValue[]): Call {
    return this.#callOnce(name, signature, args, (answer) => this.#world.guest.free(answer));
  }

  callAndKeep(name: string, signature: FunctionSignature, args: readonly HostValue[]): KeptCall {
    let kept: Value | undefined;
    const keep = (answer: Value): void => {
      kept = answer;
    };
    const call = this.#callOnce(name, signature, args, keep, this.#shared);
    const readAgain = (): GuestValue | undefined =>
      kept === undefined || call.outcome.kind !== 'returned'
        ? undefined
        : this.#readAgain(name, signature, kept);
    return { call, readAgain };
  }

  /** Closed while it works, and for good if a function of the check throws or a limit is hit. */
  #whileClosed<T>(
    work: () => { readonly ended: { readonly kind: string; readonly limit?: LimitKind }; result: T },
  ): T {
    this.#isClosed = true;
    const { ended, result } = work();
    this.#isClosed = ended.kind === 'limit';
    if (endsInOrder(ended)) this.#parts.release();
    return result;
  }

  #callOnce(
    name: string,
    signature: FunctionSignature,
    args: readonly HostValue[],
    dispose: (answer: Value) => void,
    shared?: SharedFunctions,
  ): Call {
    if (this.#isClosed) throw new Error(`${name}: this sandbox is closed; open a new one`);
    return this.#whileClosed(() => {
      const result = this.#call(name, signature, args, dispose, shared);
      return { ended: result.outcome, result };
    });
  }

  #readAgain(name: string, signature: FunctionSignature, answer: Value): GuestValue | undefined {
    if (this.#isClosed) return undefined;
    return this.#whileClosed(() => {
      const ended = runGuarded(this.#world, name, () => this.#read(name, signature, answer));
      return { ended, result: ended.kind === 'done' ? ended.value : undefined };
    });
  }

  #call(
    name: string,
    signature: FunctionSignature,
    args: readonly HostValue[],
    dispose: (answer: Value) => void,
    shared?: SharedFunctions,
  ): Call {
    const { guest, readers, random } = this.#world;
    const { builder } = this.#parts;
    const callee = this.#parts.exports.get(name);
    if (callee === undefined) return notExported(name, args, this.#parts.exports.keys());
    random.restart();
    const functions = new PassedFunctions(this.#evaluator, args, signature.parameters, shared);
    let changed: ChangedArgument[] = [];
    const ended = runGuarded(this.#world, name, () => {
      const values = args.map((arg) => builder.build(arg, functions));
      const answer = guest.call(callee, guest.undefined, values);
      const outcome = threwInstead(this.#world, answer) ?? this.#read(name, signature, answer);
      changed = findMutatedArguments(guest, readers, signature, args, values);
      dispose(answer);
      for (const value of values) guest.free(value);
      return outcome;
    });
    functions.revoke();
    const outcome: CallOutcome = ended.kind === 'done' ? { kind: 'returned', value: ended.value } : ended;
    return { name, args, outcome, evaluations: functions.evaluations, changedArguments: changed };
  }

  #read(name: string, { returns }: FunctionSignature, value: Value): Guarded<GuestValue> {
    try {
      return { kind: 'done', value: this.#parts.reader.read(value, returns) };
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
      return { kind: 'misshapen', message: this.#sentence(name, expected(returns), value, error) };
    }
  }

  #sentence(name: string, wanted: string, value: Value, { sentence }: Misshapen): string {
    const { guest } = this.#world;
    if (guest.isPromise(value))
      return `${name} returned a Promise: an async function cannot be graded, remove \`async\``;
    if (guest.typeOf(value) === 'undefined')
      return `${name} must return ${wanted}; it returned undefined: is a \`return\` missing?`;
    return `${name} must return ${wanted}; ${sentence}`;
  }
}

/**
 * After the limit on steps the engine has ended its own calls, one after the other, and can serve again. After every
 * other limit it is dropped.
 */
export const endsInOrder = (outcome: { readonly kind: string; readonly limit?: LimitKind }): boolean =>
  outcome.kind === 'limit' && outcome.limit === 'time';
