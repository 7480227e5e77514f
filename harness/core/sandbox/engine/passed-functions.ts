import type { Evaluations } from '../../model/call.ts';
import { evaluate, functionsIn, type PassedFunction } from '../../model/callable.ts';
import { getOrCreate } from '../../model/get-or-create.ts';
import type { Callable, GuestValue, HostValue } from '../../model/shape.ts';
import { say } from '../../say/index.ts';
import { Misshapen } from '../values/misshapen.ts';
import { CheckFailed, LimitHit, isStackOverflow } from './failures.ts';
import { FUEL_PER_TURN } from './fuel.ts';
import type { Value } from './guest.ts';
import { EVALUATION, MAX_NUMBERS, READ } from './limits.ts';
import type { World } from './run-guarded.ts';

function sizeOf(value: GuestValue): number {
  if (typeof value !== 'object') return 1;
  if (Array.isArray(value) && typeof value[0] === 'number') return value.length;
  return Object.values<GuestValue>(value).reduce<number>((size, part) => size + sizeOf(part), 1);
}

/** Functions of the guest that are passed in several calls; each serves the latest. */
export type SharedFunctions = Map<Callable, { readonly value: Value; by: PassedFunctions }>;

/** Passed to one call of a student's function, and to its maker; unusable afterwards. */
export class PassedFunctions {
  /** One entry for each function, in order. */
  readonly evaluations: readonly Evaluations[];
  readonly #with: World;
  readonly #all: readonly PassedFunction[];
  readonly #shared: SharedFunctions | undefined;
  /** Number of usable functions; the others belong to an ended call. */
  #alive = Infinity;
  /** The function whose arguments are being read. */
  #reading: string | undefined;
  #count = 0;
  #numbersLeft = MAX_NUMBERS;

  /**
   * @param shared functions of earlier calls; without it each call gets its own
   * @param made evaluations of the call that returned the called function
   * @throws Error see `functionsIn`
   */
  constructor(
    world: World,
    args: readonly HostValue[],
    parameters: readonly string[],
    shared?: SharedFunctions,
    made?: readonly Evaluations[],
  ) {
    this.#with = world;
    this.#shared = shared;
    this.#all = functionsIn(args, parameters, made);
    this.evaluations = this.#all.map(({ evaluations }) => evaluations);
    if (shared !== undefined)
      for (const { host } of this.#all) {
        const earlier = shared.get(host);
        if (earlier !== undefined) earlier.by = this;
      }
  }

  /** @returns a function of the guest that evaluates `host` */
  make(host: Callable): Value {
    const { functions, guest } = this.#with;
    const recorded = this.#recordOf(host);
    if (this.#shared === undefined)
      return functions.make(recorded.name, (given) => this.#evaluate(recorded, given));
    const shared = getOrCreate(this.#shared, host, () => ({
      by: this,
      value: functions.make(recorded.name, (given) => {
        const { by } = this.#shared!.get(host)!;
        return by.#evaluate(by.#recordOf(host), given);
      }),
    }));
    return guest.copy(shared.value);
  }

  #recordOf(host: Callable): PassedFunction {
    return this.#all.find((one) => one.host === host)!;
  }

  /**
   * Ends the call: from now on the functions throw a TypeError.
   * @param kept number of first functions that belong to a returned function and stay usable, unrecorded
   */
  end(kept = 0): void {
    this.#alive = kept;
  }

  #evaluate(passed: PassedFunction, given: readonly Value[]): Value {
    const { guest, budget, builder, reader } = this.#with;
    const { name, host } = passed;
    budget.spend(EVALUATION);
    const refuse = (why: string, kind: 'TypeError' | 'RangeError' = 'TypeError'): Value => {
      budget.spend(2 * EVALUATION); // exceptions of the host and of the guest
      return guest.throw(kind, why);
    };
    const evaluations = this.#alive === Infinity ? passed.evaluations : [...passed.evaluations];
    if (this.#alive !== Infinity && this.#all.indexOf(passed) >= this.#alive)
      return refuse(say({ id: 'function-of-earlier-call', function: name }));
    if (this.#reading !== undefined)
      return refuse(say({ id: 'evaluated-while-read', function: name, reading: this.#reading }));
    const used = () => this.#all.filter((one) => one === passed || one.evaluations.length > 0);
    if (!budget.allows(this.#count + 1, () => used().map((one) => one.name)))
      return refuse(say({ id: 'no-more-evaluations', function: name }), 'RangeError');
    const args: GuestValue[] = [];
    const { parameters } = host;
    this.#reading = name; // reading can run getters of the student
    try {
      while (args.length < parameters.length)
        args.push(reader.read(given[args.length] ?? guest.undefined, parameters[args.length]![1]));
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
      const [only, wanted] = parameters[args.length]!;
      const parameter = parameters.length === 1 ? undefined : only;
      const { misfit } = error;
      return refuse(say({ id: 'wrong-argument', function: name, parameter, wanted, misfit }));
    } finally {
      this.#reading = undefined;
    }
    // All arguments are kept until the call has ended.
    for (let k = 0; k < args.length; k += 1) this.#numbersLeft -= sizeOf(args[k]!);
    if (this.#numbersLeft < 0) throw new LimitHit('size');
    this.#count += 1;
    evaluations.push(args);
    let answer: GuestValue;
    try {
      answer = evaluate(host, args);
    } catch (error) {
      if (isStackOverflow(error)) throw error;
      // A function refuses arguments, such as those of a wrong dimension, with a RangeError.
      if (error instanceof RangeError) return refuse(error.message, 'RangeError');
      throw new CheckFailed(error);
    }
    if (host.work !== undefined)
      budget.spend(FUEL_PER_TURN * host.work(...(args as never[])) + READ * sizeOf(answer));
    return builder.build(answer, this);
  }
}
