import {
  NOTHING,
  A_FUNCTION,
  isMaking,
  nameOf,
  valueOf,
  type Call,
  type CallOutcome,
  type ChangedArgument,
  type Maker,
  type PlannedCall,
  type SourcePosition,
} from '../../model/call.ts';
import { changesIn } from '../../model/changed-argument.ts';
import type { MisshapenId, SaidOf } from '../../model/said.ts';
import type { FunctionSignature, GuestValue, HostValue, Shape } from '../../model/shape.ts';
import { say } from '../../say/index.ts';
import type { KeptCall, Passing, Sandbox } from '../types.ts';
import { describe } from '../values/describe.ts';
import { frozenArguments } from '../values/frozen-arguments.ts';
import { inspectArgument } from '../values/inspect.ts';
import { Misshapen } from '../values/misshapen.ts';
import { reusedArguments } from '../values/reused-arguments.ts';
import type { Value } from './guest.ts';
import { madeFunctions } from './made-functions.ts';
import { notExported } from './not-exported.ts';
import { PassedFunctions, type SharedFunctions } from './passed-functions.ts';
import { runGuarded, threwInstead, type Guarded, type World } from './run-guarded.ts';

type Ended = Guarded<unknown> | CallOutcome;

interface Parts extends World {
  readonly console: readonly string[];
  readonly exports: ReadonlyMap<string, Value>;
  /** Exports that the solution is not asked for. */
  readonly others: readonly string[];
  /** Frees the engine for another submission. */
  readonly release: () => void;
}

export class GuestInstance implements Sandbox {
  readonly functions: ReadonlySet<string>;
  readonly console: readonly string[];
  closed = false;
  limit: Sandbox['limit'];
  readonly #parts: Parts;
  /** Functions of calls whose answers are kept. */
  readonly #shared: SharedFunctions = new Map();
  readonly #made: ReturnType<typeof madeFunctions>;
  #pass: ReturnType<typeof reusedArguments> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#made = madeFunctions(parts.guest, this.#shared);
    this.console = parts.console;
    this.functions = new Set(parts.exports.keys());
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.#parts.release();
  }

  get fuelOfLast(): number {
    return this.#parts.budget.used;
  }

  passArguments(passing: Passing): void {
    const { guest, builder } = this.#parts;
    this.#pass =
      passing === 'reused'
        ? reusedArguments(guest, builder)
        : frozenArguments(guest, builder, passing === 'frozen');
  }

  call(name: string, signature: FunctionSignature, args: readonly HostValue[], maker?: Maker): Call {
    const dispose = (answer: Value): void => this.#parts.guest.free(answer);
    return this.#callOnce({ name, args, maker }, signature, dispose);
  }

  callAndKeep(...[name, signature, args, maker]: Parameters<Sandbox['call']>): KeptCall {
    let kept: Value | undefined;
    const keep = (answer: Value): void => {
      kept = answer;
    };
    const call = this.#callOnce({ name, args, maker }, signature, keep, this.#shared);
    const readAgain = (): GuestValue | undefined =>
      kept === undefined ? undefined : this.#readAgain(call, signature, kept);
    const callAgain = (): GuestValue | undefined =>
      this.closed ? undefined : valueOf(this.call(name, signature, args, maker));
    return { call, readAgain, callAgain: maker && callAgain };
  }

  forgetFunctions(): void {
    if (!this.closed) this.#made.forget();
  }

  /** Opens the sandbox after work in the guest, unless a limit was hit or a function of the check has thrown. */
  #openAgain(ended: Ended): void {
    this.closed = ended.kind === 'limit';
    if (ended.kind === 'limit') this.limit = ended;
    if (endsInOrder(ended)) this.#parts.release();
  }

  #callOnce(
    planned: PlannedCall,
    signature: FunctionSignature,
    dispose: (answer: Value) => void,
    shared?: SharedFunctions,
  ): Call {
    if (this.closed) throw new Error(`${planned.name}: this sandbox is closed; open a new one`);
    this.closed = true;
    const call = this.#call(planned, signature, dispose, shared);
    this.#openAgain(call.outcome);
    return call;
  }

  #readAgain(call: Call, { returns }: FunctionSignature, answer: Value): GuestValue | undefined {
    const known = valueOf(call);
    if (this.closed || known === undefined) return undefined;
    // Only objects change, and most lists can be compared without entering the guest.
    if (typeof known !== 'object') return known;
    if (Array.isArray(known) && this.#parts.guest.holds(answer, known)) return known;
    this.closed = true;
    const name = nameOf(call);
    const ended = runGuarded(this.#parts, name, () => this.#read(name, returns, answer));
    this.#openAgain(ended);
    return ended.kind === 'done' ? ended.value : undefined;
  }

  #call(
    planned: PlannedCall,
    signature: FunctionSignature,
    dispose: (answer: Value) => void,
    shared?: SharedFunctions,
  ): Call {
    const { guest, random, builder } = this.#parts;
    const { name, args, maker } = planned;
    const exported = this.#parts.exports.get(name);
    if (exported === undefined) return notExported(name, args, this.#parts.others);
    random.restart();
    const made = this.#made.get(maker);
    const known = made?.shared ?? shared ?? (maker && new Map());
    const functions = new PassedFunctions(this.#parts, args, signature.parameters, known, made?.evaluations);
    let changed: ChangedArgument[] = [];
    const changesOf = (before: readonly HostValue[], values: readonly Value[]): ChangedArgument[] =>
      changesIn(guest, signature, before, values, (value) => inspectArgument(guest, value));
    /** Arguments of the function that is called first. */
    const own = maker?.args.length ?? args.length;
    let isMade = made !== undefined;
    const ended = runGuarded(this.#parts, nameOf(isMade ? planned : { name, args }), () => {
      // A returned function may keep the arguments of its maker, so these are not reused.
      const build = (arg: HostValue, k: number): Value =>
        maker === undefined && this.#pass !== undefined
          ? this.#pass(k, arg, functions)
          : builder.build(arg, functions);
      const values = args.map((arg, k) => (k < own ? made?.values[k] : undefined) ?? build(arg, k));
      let callee = made?.fn ?? exported;
      if (maker !== undefined && made === undefined) {
        const fn = guest.call(callee, guest.undefined, values.slice(0, own));
        const failure = threwInstead(this.#parts, fn) ?? this.#notAFunction(name, fn);
        if (failure !== undefined) {
          changed = changesOf(maker.args, values);
          this.#made.free([fn, ...values], known!);
          return failure;
        }
        isMade = true;
        const evaluations = functions.evaluations.map((one) => [...one]);
        this.#made.add(maker, { fn, values: values.slice(0, own), shared: known!, evaluations });
        callee = fn;
      }
      if (isMaking(planned)) {
        changed = changesOf(args, values);
        return { kind: 'done', value: A_FUNCTION };
      }
      const given = maker === undefined ? values : values.slice(own);
      const answer = guest.call(callee, guest.undefined, given);
      const outcome =
        threwInstead(this.#parts, answer) ?? this.#read(nameOf(planned), signature.returns, answer);
      changed = changesOf(args, values);
      dispose(answer);
      for (const value of given) guest.free(value);
      return outcome;
    });
    functions.end(this.#made.get(maker)?.evaluations.length);
    const outcome: CallOutcome = ended.kind === 'done' ? { kind: 'returned', value: ended.value } : ended;
    const { evaluations } = functions;
    return {
      name,
      args: maker === undefined || isMade ? args : maker.args,
      maker,
      outcome,
      evaluations,
      changedArguments: changed,
    };
  }

  #notAFunction(name: string, value: Value): Guarded<never> | undefined {
    const { guest } = this.#parts;
    if (guest.typeOf(value) === 'function') return undefined;
    return this.#misshapen(name, 'function', value, new Misshapen(describe(guest, value)));
  }

  #read(name: string, returns: Shape, value: Value): Guarded<GuestValue> {
    try {
      return { kind: 'done', value: this.#parts.reader.read(value, returns) };
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
      return this.#misshapen(name, returns, value, error);
    }
  }

  #misshapen(
    name: string,
    wanted: Shape | 'function',
    value: Value,
    { misfit }: Misshapen,
  ): Extract<CallOutcome, { readonly kind: 'misshapen' }> {
    const { guest } = this.#parts;
    const isNothing = guest.typeOf(value) === 'undefined';
    const of = { function: name, wanted };
    let said: SaidOf<MisshapenId> = { id: 'misshapen', ...of, misfit };
    if (guest.isPromise(value)) said = { id: 'returned-promise', function: name };
    else if (isNothing) said = { id: 'returned-nothing', ...of, brokenAt: this.#returnAlone(name) };
    return { kind: 'misshapen', said, message: say(said), ...(isNothing && NOTHING) };
  }

  /** Position of a function's `return` alone in its line. */
  #returnAlone(name: string): SourcePosition | undefined {
    const findings = Object.values(this.#parts.stripped.modules).flatMap(
      (module) => module.lintFindings ?? [],
    );
    return findings.find(({ kind, within }) => kind === 'return' && within === name)?.position;
  }
}

/** After the limit on time the engine has ended its own calls and can serve again; after others it is dropped. */
export const endsInOrder = (ended: Ended): boolean => ended.kind === 'limit' && ended.limit === 'time';
