import { textOfCall } from '../../model/call-text.ts';
import { withArgs, type Call, type PlannedCall } from '../../model/call.ts';
import { functionsIn } from '../../model/callable.ts';
import type { Grading } from '../../model/check.ts';
import { isWithinContract } from '../../model/domain.ts';
import { getOrCreate } from '../../model/get-or-create.ts';
import { mapNumbers } from '../../model/parts.ts';
import { sameOutcome } from '../../model/same-answer.ts';
import { valueAt, withValueAt, type HostValue } from '../../model/shape.ts';
import type { Passing } from '../../sandbox/index.ts';
import type { TriedCheck } from '../check.ts';
import { openNatively } from '../native/native-module.ts';
import { collidingCalls } from './colliding-calls.ts';
import { type Args, countsIn, neighboursOf, outermostListsIn, placesOf } from './neighbours.ts';
import { distinct, sampleCalls, spread } from './sample-calls.ts';

/** Consecutive calls in one instance. Equal calls are the same object in every order. */
export interface Order {
  readonly calls: readonly PlannedCall[];
  readonly passing?: Passing | undefined;
}

export type Orders = readonly [Order, Order];

/** Calls of each function that get neighbours. */
const VARIED = 3;

/** Calls of a function without parameters; enough to reveal a drift or a counter. */
const REPEATED = 12;

const readable = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(2)) : value);

type Contract = Pick<Grading, 'exports' | 'domains' | 'together'>;
type Rightly = Pick<Grading, 'exports' | 'right'>;

/** Rounds numbers for readability within the contract. */
function simplified(call: PlannedCall, contract: Contract): PlannedCall {
  const args = mapNumbers(call.args, readable) as readonly HostValue[];
  return isWithinContract(call.name, args, contract) ? withArgs(call, args) : call;
}

/** Length of lists; pools often start above 128. */
const ENTRIES = 144;

/** Length of paths; limited, because some right styles take quadratic time. */
const STEPS = 64;

/** Enough to detect rings of fewer buffers. */
const CALLS = 6;

/**
 * Calls of one size with long lists and paths, because solutions may share memory only between large answers.
 * @param among calls of one function
 * @param isAllowed true for new arguments within the contract
 */
function largeCalls(among: readonly PlannedCall[], isAllowed: (args: Args) => boolean): PlannedCall[] {
  const model = among.toSorted((a, b) => placesOf(a.args).length - placesOf(b.args).length).at(-1);
  if (model === undefined) return [];
  let { args } = model;
  const grow = (larger: HostValue): void => {
    if (isAllowed(larger as Args)) args = larger as Args;
  };
  for (const path of outermostListsIn(args)) {
    const list = valueAt(args, path) as Args;
    const isFixed = among.every(
      (call) => (valueAt(call.args, path) as Args | undefined)?.length === list.length,
    );
    if (list.length > 0 && !isFixed)
      grow(
        withValueAt(
          args,
          path,
          Array.from({ length: ENTRIES }, (_, k) => list[k % list.length]!),
        ),
      );
  }
  const isCount = countsIn(among);
  for (const path of placesOf(model.args))
    if (typeof valueAt(args, path) === 'number' && isCount(path)) grow(withValueAt(args, path, STEPS));
  if (args === model.args) return [];
  const call = withArgs(model, args);
  return [call, ...neighboursOf(call, { others: [], isAllowed })].slice(0, CALLS);
}

/** The call with the same functions and all numbers changed: a memory may know a function, but not the other arguments. */
const withOtherNumbers = (call: PlannedCall, isAllowed: (args: Args) => boolean): PlannedCall[] =>
  functionsIn(call.args).length === 0 ? [] : neighboursOf(call, { others: [], isAllowed }).slice(-1);

/** The first call that can take a function of the other one: functions of a solution may share a memory of it. */
function sharingFunction(
  among: readonly PlannedCall[],
  other: PlannedCall | undefined,
  contract: Contract,
): PlannedCall[] {
  for (const { host } of functionsIn(other?.args ?? []))
    for (const call of among)
      for (const [k, arg] of call.args.entries()) {
        if (typeof arg !== 'function') continue;
        const args = call.args.with(k, host);
        if (isWithinContract(call.name, args, contract)) return [withArgs(call, args)];
      }
  return [];
}

interface PlannedCalls {
  readonly calls: readonly PlannedCall[];
  readonly varied: readonly PlannedCall[];
  readonly large: readonly PlannedCall[];
}

function callsOf(sampled: readonly PlannedCall[], contract: Contract): PlannedCalls {
  const sample = distinct(sampled.map((call) => simplified(call, contract)));
  if (sample[0]?.args.length === 0)
    return {
      calls: sample.flatMap((call) => Array<PlannedCall>(REPEATED).fill(call)),
      varied: [],
      large: [],
    };
  // Excludes the shortest, which are mostly 0, and the longest, which are hard to read.
  const byLength = sample.toSorted((a, b) => textOfCall(a).length - textOfCall(b).length);
  const varied = spread(byLength.slice(byLength.length >> 2, (3 * byLength.length) >> 2), VARIED);
  const known = new Set(sample.map(textOfCall));
  const isAllowedLike =
    (call: PlannedCall) =>
    (args: PlannedCall['args']): boolean => {
      const text = textOfCall(withArgs(call, args));
      const isNew = !known.has(text) && isWithinContract(call.name, args, contract);
      if (isNew) known.add(text);
      return isNew;
    };
  const calls = sample.flatMap((call, at) => {
    if (!varied.includes(call)) return [call, ...withOtherNumbers(call, isAllowedLike(call))];
    const others = [...sample.slice(at + 1), ...sample.slice(0, at)];
    return [call, ...neighboursOf(call, { others, isAllowed: isAllowedLike(call) })];
  });
  const large = sample.length === 0 ? [] : largeCalls(sample, isAllowedLike(sample[0]!));
  return { calls, varied, large };
}

/**
 * Makes the right answers of the first and last call differ, if possible: a function that always returns its first
 * answer then differs between the orders.
 */
function withAnotherEnd(calls: readonly PlannedCall[], { right, exports }: Rightly): readonly PlannedCall[] {
  const native = openNatively(() => right);
  const answered = ({ name, args, maker }: PlannedCall): Call =>
    native.call(name, exports[name]!, args, maker);
  const first = calls[0] && answered(calls[0]);
  const isOther = (call: PlannedCall): boolean => first !== undefined && !sameOutcome(answered(call), first);
  const other = calls.findLast(isOther);
  return other === undefined || other === calls.at(-1) ? calls : [...calls, other];
}

export interface AuditPlan {
  readonly orders: Orders;
  /** Calls that reveal poor keys of a function that seems to cache answers. */
  readonly further: (name: string) => readonly PlannedCall[];
}

/**
 * Calls of one function are adjacent. The reverse order repeats some immediately, so that no counter has the same
 * period in both orders, and cached answers show in the fuel.
 */
export function planAudit(checks: readonly TriedCheck[], grading: Contract & Rightly): AuditPlan {
  const samples = sampleCalls(checks, grading.right, grading.exports);
  const planned = new Map<string, PlannedCalls>();
  let last: PlannedCall | undefined;
  for (const [name, sampled] of samples) {
    const { calls, ...others } = callsOf(sampled, grading);
    const all = withAnotherEnd([...sharingFunction(calls, last, grading), ...calls], grading);
    planned.set(name, { ...others, calls: all });
    last = [...all, ...others.large].at(-1);
  }
  const all = [...planned.values()];
  const further = (name: string): PlannedCall[] => {
    const { calls } = planned.get(name)!;
    return collidingCalls(calls, (args) => isWithinContract(name, args, grading));
  };
  const known = new Map<string, readonly PlannedCall[]>();
  return {
    orders: [
      { calls: all.flatMap(({ calls, large }) => [...calls, ...large]), passing: 'frozen' },
      {
        calls: all
          .flatMap(({ calls, varied, large }) => [
            ...calls.flatMap((call) => (varied.includes(call) ? [call, call] : [call])),
            // Two, because these calls are expensive.
            ...spread(large, 2),
          ])
          .toReversed(),
        passing: 'reused',
      },
    ],
    further: (name) => getOrCreate(known, name, () => further(name)),
  };
}
