import type { Call } from '../../model/call.ts';
import { describeFailure } from '../recorded-solution.ts';
import type { CheckRun } from '../run.ts';
import { changedArgument, type ChangedArguments } from './changed-arguments.ts';
import { agrees, explainChangedAnswer, explainMemory, type Auditor, type Disagreement } from './memory.ts';
import { type OrderRun, runInOrder } from './order.ts';
import { textOfCall, type PlannedCall } from './planned-call.ts';

const PASSED: CheckRun = { outcome: 'passed', deviation: 0 };

/** The first call that a limit of the sandbox ended. */
function limitIn({ calls }: OrderRun): CheckRun | undefined {
  const last = calls.at(-1);
  if (last?.outcome.kind !== 'limit') return undefined;
  const { name, args, outcome } = last;
  return {
    outcome: 'failed',
    deviation: Infinity,
    failure: {
      outcome: 'limit',
      message: describeFailure(name, outcome),
      ...(outcome.position && { position: outcome.position }),
    },
    counterexample: { call: textOfCall({ name, args }) },
  };
}

/** Of the calls on which the two orders disagree, the one that is the shortest to write down. */
function shortest(indices: readonly number[], planned: readonly PlannedCall[]): number {
  const lengthOf = (k: number): number => textOfCall(planned[k]!).length;
  return indices.reduce((best, k) => (lengthOf(k) < lengthOf(best) ? k : best));
}

/** Repeats a call alone, and says in which of the two orders its answer was another one. */
async function disagreementAt(
  { solution, exports, ...rest }: Auditor,
  planned: readonly PlannedCall[],
  k: number,
  forward: readonly Call[],
  backward: readonly Call[],
): Promise<Disagreement> {
  const call = planned[k]!;
  const alone = (await runInOrder(solution, exports, [call])).calls[0]!;
  const isForward = !agrees({ solution, exports, ...rest }, forward[k]!, alone);
  return {
    call,
    alone,
    actual: isForward ? forward[k]! : backward[k]!,
    before: isForward ? planned.slice(0, k) : planned.slice(k + 1).toReversed(),
  };
}

/**
 * Asks whether answers depend on the arguments alone. The calls are made in order in one instance and in reverse in
 * another. Only a call that the two answer differently is repeated alone.
 * @param inputs of the planned check: the calls in both orders
 * @param changed the arguments that calls of earlier checks have changed
 */
export async function audit(
  auditor: Auditor,
  inputs: readonly unknown[],
  changed: ChangedArguments,
): Promise<CheckRun> {
  const { solution, exports } = auditor;
  const orders = (inputs as readonly { readonly calls: readonly PlannedCall[] }[]).map(({ calls }) => calls);
  const runs: OrderRun[] = [];
  for (const order of orders) {
    const run = await runInOrder(solution, exports, order);
    const limit = limitIn(run);
    if (limit !== undefined) return limit;
    for (const call of run.calls) changed.note(call);
    runs.push(run);
  }
  if (changed.first !== undefined) {
    const { call, change } = changed.first;
    return changedArgument(call, change, exports[call.name]!);
  }
  for (const [k, { changed: answer }] of runs.entries())
    if (answer !== undefined) return explainChangedAnswer(auditor, orders[k]!, answer);
  const planned = orders[0]!;
  const [forward, backward] = [runs[0]!.calls, runs[1]!.calls.toReversed()];
  const indices = planned.map((_, k) => k).filter((k) => !agrees(auditor, forward[k]!, backward[k]!));
  if (indices.length === 0) return PASSED;
  const k = shortest(indices, planned);
  return explainMemory(auditor, await disagreementAt(auditor, planned, k, forward, backward));
}
