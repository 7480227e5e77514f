import { textOfCall } from '../../model/call-text.ts';
import { withArgs, type Call, type PlannedCall } from '../../model/call.ts';
import type { Grading } from '../../model/check.ts';
import { isWithinContract } from '../../model/domain.ts';
import { getOrCreate } from '../../model/get-or-create.ts';
import { mapNumbers } from '../../model/parts.ts';
import { sameOutcome } from '../../model/same-answer.ts';
import type { HostValue } from '../../model/shape.ts';
import type { Passing } from '../../sandbox/index.ts';
import type { Tried } from '../check.ts';
import { openNatively } from '../native/native-module.ts';
import { collidingCalls } from './colliding-calls.ts';
import { largeCalls } from './large-calls.ts';
import { neighboursOf } from './neighbours.ts';
import { distinct, sampleCalls, spread } from './sample-calls.ts';

/** Calls that are made one after the other in one instance. The same call is the same object in every order. */
export interface Order {
  readonly calls: readonly PlannedCall[];
  readonly passing?: Passing | undefined;
}

/** The calls of an audit in the two orders in which they are made. */
export type Orders = readonly [Order, Order];

/** To how many calls of each function neighbours are added. */
const VARIED = 3;

/** How often a function without parameters is called: often enough for a drift to grow, and for a counter to count. */
const REPEATED = 12;

const readable = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(2)) : value);

type Contract = Pick<Grading, 'exports' | 'domains' | 'together'>;
type Rightly = Pick<Grading, 'exports' | 'right'>;

/** A call with numbers that people can read, if the function may be called so. Its answer does not matter here. */
function simplified(call: PlannedCall, contract: Contract): PlannedCall {
  const args = mapNumbers(call.args, readable) as readonly HostValue[];
  return isWithinContract(call.name, args, contract) ? withArgs(call, args) : call;
}

/** What is planned for one function. */
interface PlannedCalls {
  readonly calls: readonly PlannedCall[];
  /** Those of them that lead to the neighbours. */
  readonly varied: readonly PlannedCall[];
  readonly large: readonly PlannedCall[];
}

/** @param sampled calls of one function */
function callsOf(sampled: readonly PlannedCall[], contract: Contract): PlannedCalls {
  const sample = distinct(sampled.map((call) => simplified(call, contract)));
  if (sample[0]?.args.length === 0)
    return {
      calls: sample.flatMap((call) => Array<PlannedCall>(REPEATED).fill(call)),
      varied: [],
      large: [],
    };
  // Neither the shortest, in which much is 0, nor the longest, which are hard to read.
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
    if (!varied.includes(call)) return [call];
    const others = [...sample.slice(at + 1), ...sample.slice(0, at)];
    return [call, ...neighboursOf(call, { others, isAllowed: isAllowedLike(call) })];
  });
  const large = sample.length === 0 ? [] : largeCalls(sample, isAllowedLike(sample[0]!));
  return { calls, varied, large };
}

/**
 * Calls of which the first and the last have different answers, if any two have: a function that gives its first answer
 * again and again does not give the same in both orders then.
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

/** The calls of an audit. */
export interface AuditPlan {
  readonly orders: Orders;
  /** Further calls of a function that seems to remember answers, for which a poor key is the same. */
  readonly further: (name: string) => readonly PlannedCall[];
}

/**
 * Plans the purity audit. Calls of the same function are adjacent. In reverse, some are made twice in a row: no counter
 * then has the same period in both orders, and an answer that is remembered takes other fuel.
 * @param checks those before it, with their inputs
 */
export function planAudit(checks: readonly Tried[], grading: Contract & Rightly): AuditPlan {
  const samples = sampleCalls(checks, grading.right, grading.exports);
  const planned = new Map(
    [...samples].map(([name, sampled]) => {
      const { calls, ...others } = callsOf(sampled, grading);
      return [name, { ...others, calls: withAnotherEnd(calls, grading) }];
    }),
  );
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
          .flatMap(({ calls, varied }) =>
            calls.flatMap((call) => (varied.includes(call) ? [call, call] : [call])),
          )
          .toReversed(),
        passing: 'reused',
      },
    ],
    further: (name) => getOrCreate(known, name, () => further(name)),
  };
}
