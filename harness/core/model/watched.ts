import type { Evaluations } from './call.ts';
import { evaluate, functionsIn, type PassedFunction } from './callable.ts';
import { getOrCreate } from './get-or-create.ts';
import { readAs } from './read-as.ts';
import { isList, type Callable, type GuestValue, type HostValue } from './shape.ts';

/** What a copy of arguments has in place of functions and numbers. */
interface Replaced {
  readonly host: (host: Callable) => unknown;
  readonly number?: (value: number) => number;
}

/** A copy of an argument, with other functions or numbers in it. */
export function copyOf(value: HostValue, replaced: Replaced): unknown {
  if (typeof value === 'function') return replaced.host(value);
  if (typeof value === 'number') return replaced.number?.(value) ?? value;
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map((part) => copyOf(part, replaced));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part, replaced)]));
}

type StandIn = (...given: readonly unknown[]) => GuestValue;

/** What calls got in place of functions: the same for the same function, and each serves its latest call. */
export type StandIns = Map<Callable, { readonly standIn: StandIn; by: Watched }>;

/** The functions among the arguments of a call that is made natively, and how it evaluates them. */
export class Watched {
  /** As in a `Call`. */
  readonly evaluations: readonly Evaluations[];
  readonly #functions: readonly PassedFunction[];
  readonly #onEvaluation: () => void;
  readonly #shared: StandIns | undefined;
  #hasEnded = false;

  /**
   * @param onEvaluation called before each evaluation; what it throws ends the call
   * @param shared what earlier calls got for the same functions; without it each call gets others
   * @param made the evaluations of the call that made the function which is called
   */
  constructor(
    args: readonly HostValue[],
    onEvaluation = (): void => {},
    shared?: StandIns,
    made?: readonly Evaluations[],
  ) {
    this.#shared = shared;
    this.#functions = functionsIn(args, [], made);
    this.evaluations = this.#functions.map(({ evaluations }) => evaluations);
    this.#onEvaluation = onEvaluation;
  }

  /** What the call gets in place of a function: it is evaluated with copies, and its answers are copies. */
  readonly host = (host: Callable): StandIn => {
    if (this.#shared === undefined) return (...given) => this.#evaluate(host, given);
    const shared = getOrCreate(this.#shared, host, () => {
      const standIn: StandIn = (...given) => this.#shared!.get(host)!.by.#evaluate(host, given);
      return { by: this, standIn };
    });
    shared.by = this;
    return shared.standIn;
  };

  /** Ends the call: what it got can be used by functions that were returned, without a record. */
  end(): void {
    this.#hasEnded = true;
  }

  #evaluate(host: Callable, given: readonly unknown[]): GuestValue {
    const { evaluations } = this.#functions.find((one) => one.host === host)!;
    const args = host.parameters.map(([name, shape], k) => {
      const read = readAs(given[k], shape);
      if (read === undefined) throw new TypeError(`${name} has another shape`);
      return read;
    });
    if (!this.#hasEnded) {
      this.#onEvaluation();
      evaluations.push(args);
    }
    return evaluate(host, args);
  }
}
