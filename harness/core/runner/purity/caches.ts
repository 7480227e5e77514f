import { median } from 'd3-array';
import type { Call, PlannedCall } from '../../model/call.ts';
import { type Auditor, agrees, callAlone, differs, type Disagreement } from './memory.ts';
import type { OrderRun } from './order.ts';

/**
 * In fuel, between a call and its repetition: suggests a cache. Among 2,135 functions without state 3 reach it, which
 * costs only time; those with caches differ by 26 or more.
 */
const NOTABLE = 16;

/** Fuel of all further calls in one direction. */
const FUEL = 30_000_000;

/** Functions that seem to cache answers: immediate repetitions use different fuel. */
export function suspects(planned: readonly PlannedCall[], { calls, fuel }: OrderRun): Set<string> {
  const differences = new Map<string, number[]>();
  for (const [k, call] of planned.entries())
    if (k > 0 && call === planned[k - 1] && calls[k] !== undefined && call.args.length > 0)
      differences.set(call.name, [...(differences.get(call.name) ?? []), Math.abs(fuel[k - 1]! - fuel[k]!)]);
  return new Set([...differences].filter(([, all]) => median(all)! >= NOTABLE).map(([name]) => name));
}

async function runMany({ solution, exports }: Auditor, planned: readonly PlannedCall[]): Promise<Call[]> {
  const sandbox = await solution.reopen();
  const calls: Call[] = [];
  let fuel = 0;
  for (const { name, args, maker } of planned) {
    if (sandbox.closed || fuel > FUEL) break;
    // Keeps the call, so that the same function among the arguments of several calls is the same object.
    calls.push(sandbox.callAndKeep(name, exports[name]!, args, maker).call);
    fuel += sandbox.fuelOfLast;
  }
  sandbox.close();
  return calls;
}

/** @returns a call that ends differently when made alone */
export async function collisionIn(
  auditor: Auditor,
  planned: readonly PlannedCall[],
): Promise<Disagreement | undefined> {
  const forth = await runMany(auditor, planned);
  const back = await runMany(auditor, planned.slice(0, forth.length).toReversed());
  for (const [k, call] of back.entries()) {
    const at = forth.length - 1 - k;
    if (agrees(auditor, call, forth[at]!)) continue;
    const alone = await callAlone(auditor, call);
    for (const [run, here] of [
      [back, k],
      [forth, at],
    ] as const) {
      const actual = run[here]!;
      if (!differs(auditor, alone, actual)) continue;
      return { alone, actual, before: { calls: run.slice(0, here) } };
    }
  }
  return undefined;
}
