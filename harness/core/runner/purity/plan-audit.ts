import { textOfCall } from '../../model/call-text.ts';
import { withArgs, type PlannedCall } from '../../model/call.ts';
import type { Grading } from '../../model/check.ts';
import { isWithinContract } from '../../model/domain.ts';
import { mapNumbers } from '../../model/parts.ts';
import type { HostValue } from '../../model/shape.ts';
import { gluedCallsOf, neighboursOf } from './neighbours.ts';
import { type CheckWithInputs, distinct, sampleCalls, spread } from './sample-calls.ts';

/** Calls that are made one after the other in one instance. The same call is the same object in every order. */
export interface Order {
  readonly calls: readonly PlannedCall[];
  /** Whether the caller has one array for each argument, and changes it between two calls. */
  readonly reusesArguments?: boolean;
}

/** The calls of an audit in the two orders in which they are made. */
export type Orders = readonly [Order, Order];

/** To how many calls of each function neighbours are added. */
const VARIED = 3;

/** How often a function without parameters is called: often enough for a drift to grow, and for a counter to count. */
const REPEATED = 12;

const readable = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(2)) : value);

type Contract = Pick<Grading, 'exports' | 'domains' | 'together'>;

/** A call with numbers that people can read, if the function may be called so. Its answer does not matter here. */
function simplified(call: PlannedCall, contract: Contract): PlannedCall {
  const args = mapNumbers(call.args, readable) as readonly HostValue[];
  return isWithinContract(call.name, args, contract) ? withArgs(call, args) : call;
}

/** @param sampled calls of one function */
function callsOf(sampled: readonly PlannedCall[], contract: Contract): PlannedCall[] {
  const sample = distinct(sampled.map((call) => simplified(call, contract)));
  if (sample[0]?.args.length === 0) return sample.flatMap((call) => Array<PlannedCall>(REPEATED).fill(call));
  // Neither the shortest, in which much is 0, nor the longest, which are hard to read.
  const byLength = sample.toSorted((a, b) => textOfCall(a).length - textOfCall(b).length);
  const varied = spread(byLength.slice(byLength.length >> 2, (3 * byLength.length) >> 2), VARIED);
  const known = new Set(sample.map(textOfCall));
  const glued = new Set<string>();
  return sample.flatMap((call, at) => {
    if (!varied.includes(call)) return [call];
    const isAllowed = (args: PlannedCall['args']): boolean => {
      const text = textOfCall(withArgs(call, args));
      const isNew = !known.has(text) && isWithinContract(call.name, args, contract);
      if (isNew) known.add(text);
      return isNew;
    };
    const others = [...sample.slice(at + 1), ...sample.slice(0, at)];
    const variation = { others, isAllowed };
    return [call, ...neighboursOf(call, variation), ...gluedCallsOf(call, variation, glued)];
  });
}

/** The calls, the one in the middle twice in a row: no counter then has the same period in both orders. */
const withOneRepeated = (calls: readonly PlannedCall[]): PlannedCall[] =>
  calls.flatMap((call, k) => (k === calls.length >> 1 ? [call, call] : [call]));

/**
 * Plans the purity audit. Calls of the same function are adjacent.
 * @param checks those before it, with their inputs
 */
export function planAudit(
  checks: readonly CheckWithInputs[],
  grading: Contract & Pick<Grading, 'right'>,
): Orders {
  const samples = sampleCalls(checks, grading.right, grading.exports);
  const calls = [...samples.values()].map((sampled) => callsOf(sampled, grading));
  return [
    { calls: calls.flatMap(withOneRepeated) },
    { calls: calls.flat().toReversed(), reusesArguments: true },
  ];
}
