import { A_FUNCTION, isMaking, type Evaluations, type Maker, type PlannedCall } from '../../model/call.ts';
import { evaluate, functionsIn } from '../../model/callable.ts';
import { getOrCreate } from '../../model/get-or-create.ts';
import { mapLeaves } from '../../model/parts.ts';
import { readAs } from '../../model/read-as.ts';
import type { Callable, GuestValue } from '../../model/shape.ts';

type AnyFunction = (...args: readonly unknown[]) => unknown;
type Evaluate = (host: Callable, given: readonly unknown[]) => GuestValue;

/** What calls got in place of functions: the same for the same function, and each serves its latest call. */
export type StandIns = Map<Callable, { readonly standIn: AnyFunction; by: Evaluate }>;

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

interface Options {
  /** Functions that earlier calls returned; the call adds its own. */
  readonly made?: MadeFunctions;
  /** What earlier calls got for the same functions; without it each call gets others. */
  readonly shared?: StandIns | undefined;
  /** Called before each evaluation; what it throws ends the call. */
  readonly onEvaluation?: () => void;
}

/** In place of a function that was due: it has no shape. */
const NO_FUNCTION = Symbol('no function');

/**
 * A call of one of our own functions, natively and with copies of its arguments.
 * @param functions by name
 * @returns `run` makes the call, and gives what the function answers, or `A_FUNCTION` where it is asked for a function; it
 *   throws what the function throws. `evaluations` are as in a `Call`, and `copies` what the function gets: all are complete
 *   when it has run
 */
export function nativeCall(
  functions: Readonly<Record<string, unknown>>,
  call: PlannedCall,
  { made = new Map(), shared, onEvaluation = () => {} }: Options = {},
) {
  const { name, args, maker } = call;
  const known = maker && made.get(maker);
  const standIns = known?.standIns ?? shared ?? (maker && new Map());
  const passed = functionsIn(args, [], known?.evaluations);
  const evaluations = passed.map((one) => one.evaluations);
  let hasEnded = false;

  /** It is evaluated with copies, and its answers are copies. */
  const evaluateHere: Evaluate = (host, given) => {
    const read = host.parameters.map(([parameter, shape], k) => {
      const one = readAs(given[k], shape);
      if (one === undefined) throw new TypeError(`${parameter} has another shape`);
      return one;
    });
    // What the call got can be used by functions that were returned, without a record.
    if (!hasEnded) {
      onEvaluation();
      evaluations[passed.findIndex((one) => one.host === host)]!.push(read);
    }
    return evaluate(host, read);
  };
  const standInFor = (host: Callable): AnyFunction => {
    if (standIns === undefined) return (...given) => evaluateHere(host, given);
    const standIn: AnyFunction = (...given) => standIns.get(host)!.by(host, given);
    const one = getOrCreate(standIns, host, () => ({ standIn, by: evaluateHere }));
    one.by = evaluateHere;
    return one.standIn;
  };

  const own = maker === undefined ? args.length : maker.args.length;
  // What a function was made from stays as that has left it. Copies of functions are watched by this call.
  const kept = known?.copies ?? [];
  const copied = args.map((arg) =>
    mapLeaves(arg, (leaf) => (typeof leaf === 'function' ? standInFor(leaf as Callable) : leaf)),
  );
  const copies = [...kept, ...copied.slice(kept.length)];
  const make = (): unknown => (functions[name] as AnyFunction)(...copies.slice(0, own));
  const runMade = (by: Maker): unknown => {
    const fn = known?.fn ?? make();
    if (typeof fn !== 'function') return NO_FUNCTION;
    if (known === undefined)
      made.set(by, {
        fn: fn as AnyFunction,
        copies: copies.slice(0, own),
        standIns: standIns!,
        evaluations: evaluations.map((one) => [...one]),
      });
    return isMaking(call) ? A_FUNCTION : (fn as AnyFunction)(...copies.slice(own));
  };
  const run = (): unknown => {
    if (maker === undefined) return make();
    try {
      return runMade(maker);
    } finally {
      hasEnded = true;
    }
  };
  return { run, evaluations, copies };
}
