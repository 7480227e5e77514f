import { A_FUNCTION, isMaking, type Evaluations, type Maker, type PlannedCall } from './call.ts';
import { copyOf, type StandIns, Watched } from './watched.ts';

/** What functions of our own have returned, where that was a function, by its maker. */
export type MadeFunctions = Map<
  Maker,
  {
    readonly fn: AnyFunction;
    /** The arguments that made it. */
    readonly copies: readonly unknown[];
    readonly standIns: StandIns;
    readonly evaluations: readonly Evaluations[];
  }
>;

/** How a call is made. */
export interface NativeOptions {
  readonly made?: MadeFunctions;
  readonly onEvaluation?: () => void;
  readonly shared?: StandIns;
}

type AnyFunction = (...args: readonly unknown[]) => unknown;

/** In place of a function that was due: it has no shape. */
export const NO_FUNCTION = Symbol('no function');

/** A call of one of our own functions, natively and with copies of its arguments. */
export class NativeCall {
  readonly watched: Watched;
  readonly copies: readonly unknown[];
  readonly #run: () => unknown;
  readonly #isOfMade: boolean;

  /**
   * @param functions by name
   * @param with.made functions that earlier calls returned; the call adds its own
   * @param with.onEvaluation,with.shared see `Watched`
   */
  constructor(
    functions: Readonly<Record<string, unknown>>,
    call: PlannedCall,
    { made = new Map(), onEvaluation, shared }: NativeOptions = {},
  ) {
    const { name, args, maker } = call;
    const known = maker && made.get(maker);
    const standIns = known?.standIns ?? shared ?? (maker && new Map());
    this.watched = new Watched(args, onEvaluation, standIns, known?.evaluations);
    const { host } = this.watched;
    this.#isOfMade = maker !== undefined;
    const own = maker === undefined ? args.length : maker.args.length;
    // What a function was made from stays as that has left it. Copies of functions are watched by this call.
    const kept = known?.copies ?? [];
    this.copies = [...kept, ...args.map((arg) => copyOf(arg, { host })).slice(kept.length)];
    const make = (): unknown => (functions[name] as AnyFunction)(...this.copies.slice(0, own));
    this.#run = () => {
      if (maker === undefined) return make();
      const fn = known?.fn ?? make();
      if (typeof fn !== 'function') return NO_FUNCTION;
      if (known === undefined) {
        const evaluations = this.watched.evaluations.map((one) => [...one]);
        const copies = this.copies.slice(0, own);
        made.set(maker, { fn: fn as AnyFunction, copies, standIns: standIns!, evaluations });
      }
      return isMaking(call) ? A_FUNCTION : (fn as AnyFunction)(...this.copies.slice(own));
    };
  }

  /** @returns what the function answers; `A_FUNCTION` or `NO_FUNCTION` where it is asked for a function */
  run(): unknown {
    try {
      return this.#run();
    } finally {
      if (this.#isOfMade) this.watched.end();
    }
  }
}
