import { group } from 'd3-array';
import { textOfCall } from '../../model/call-text.ts';
import type { PlannedCall } from '../../model/call.ts';
import { getOrCreate, lazy } from '../../model/get-or-create.ts';
import { foundAt, type FoundByCalls, type Proof } from '../attempts.ts';
import type { FailedCheck, Planning, Ran, RunOn, Session } from '../check.ts';
import { explainPassing } from './argument-passing.ts';
import { collisionIn, suspects } from './caches.ts';
import {
  agrees,
  type Auditor,
  callAlone,
  differs,
  type Disagreement,
  disagreementIn,
  explainChangedAnswer,
  failureFor,
  prove,
} from './memory.ts';
import type { NotedCalls } from './noted-calls.ts';
import { type OrderRun, runInOrder } from './order.ts';
import { type AuditPlan, type Order, planAudit } from './plan-audit.ts';
import { isCheap } from './sample-calls.ts';

function limitIn({ calls }: OrderRun): FoundByCalls | undefined {
  const last = calls.at(-1);
  if (last?.outcome.kind !== 'limit') return undefined;
  return foundAt({ call: last, outcome: last.outcome });
}

/** A call at one position of an order. */
type PlacedCall = Omit<Disagreement, 'alone'>;

function placeCalls(orders: readonly Order[], runs: readonly OrderRun[]): Map<PlannedCall, PlacedCall[]> {
  const placed = new Map<PlannedCall, PlacedCall[]>();
  for (const [k, order] of orders.entries())
    for (const [position, planned] of order.calls.entries())
      getOrCreate(placed, planned, () => []).push({
        actual: runs[k]!.calls[position]!,
        before: { ...order, calls: runs[k]!.calls.slice(0, position) },
      });
  return placed;
}

const EXPLAINED = 4;

/** Their answers depend on their position; the shortest text first. */
async function disagreementsOf(
  auditor: Auditor,
  placed: ReadonlyMap<PlannedCall, readonly PlacedCall[]>,
): Promise<Disagreement[]> {
  const disagreeing = [...placed]
    .filter(([, seen]) => seen.some(({ actual }) => !agrees(auditor, actual, seen[0]!.actual)))
    .toSorted(([a], [b]) => textOfCall(a).length - textOfCall(b).length);
  const disagreements: Disagreement[] = [];
  for (const [planned, seen] of disagreeing.slice(0, EXPLAINED)) {
    const alone = await callAlone(auditor, planned);
    const other = seen.find(({ actual }) => differs(auditor, alone, actual));
    if (other !== undefined) disagreements.push({ alone, ...other });
  }
  return disagreements;
}

/**
 * Audits whether answers depend on the arguments alone. Calls run in order in one instance, followed by its first calls
 * again, and in reverse in another. Calls that differ, and those at which checks failed, are repeated alone.
 * @param session logs the calls of one order, which misconceptions can repeat from a fresh instance
 */
async function audit<S>({ orders: [order, reverse], further }: AuditPlan, session: Session<S>): Promise<Ran> {
  const { solution, exports } = session;
  const { noted, failed, used } = session.before;
  const auditor: Auditor = session;
  // A new instance has no earlier calls.
  const firstCalls = used.closed ? [] : noted.firstCalls;
  const again = firstCalls.filter(({ call }) => isCheap(call)).map(({ call }) => call);
  const begun = firstCalls.map(({ call }) => call);
  const orders: readonly Order[] = [{ ...order, calls: [...begun, ...order.calls, ...again] }, reverse];
  const runs: OrderRun[] = [];
  let limit: FoundByCalls | undefined;
  for (const each of orders) {
    const run = used.closed
      ? runInOrder(await solution.reopen(), exports, each)
      : runInOrder(used, exports, { ...each, calls: each.calls.slice(firstCalls.length) }, firstCalls);
    limit = limitIn(run);
    if (limit !== undefined) break;
    for (const call of run.calls) noted.note(call);
    runs.push(run);
  }
  const ofChecks = await disagreementsOfChecks(auditor, failed);
  const found =
    limit ??
    (await judge(auditor, orders, runs, noted, [...ofChecks.values()])) ??
    (await collision(auditor, suspects(reverse.calls, runs[1]!), further));
  if (found === undefined) return { outcome: 'passed', deviation: 0, comparisons: 1 };
  // The changing call may come from a check, and distinguishes mistakes of that kind.
  const evidence = noted.changed === undefined ? [] : [noted.changed.call];
  const calls = limit === undefined ? [...evidence, ...runs.at(-1)!.calls] : [];
  const memory = await proofsOf(auditor, ofChecks, found);
  return session.failedBy(found, calls, memory);
}

export function prepareAudit<S>({ before, grading }: Planning): RunOn<S> {
  const calls = lazy(() => planAudit(before, grading));
  return async (_, session) => audit(calls(), session);
}

async function disagreementsOfChecks(
  auditor: Auditor,
  failed: readonly FailedCheck[],
): Promise<ReadonlyMap<string, Disagreement>> {
  const found = new Map<string, Disagreement>();
  for (const run of failed) {
    const disagreement = await disagreementIn(auditor, run);
    if (disagreement !== undefined) found.set(run.planned.check.id, disagreement);
  }
  return found;
}

/** Proof for each function: the audit's, or the first check's. */
async function proofsOf(
  auditor: Auditor,
  ofChecks: ReadonlyMap<string, Disagreement>,
  { proof }: FoundByCalls,
): Promise<ReadonlyMap<string, Proof>> {
  const proofs = new Map<string, Proof>();
  if (proof?.shown !== undefined) proofs.set(proof.alone.name, proof);
  for (const [name, disagreements] of group(ofChecks.values(), ({ alone }) => alone.name))
    if (!proofs.has(name)) proofs.set(name, await prove(auditor, disagreements));
  return new Map([...ofChecks].map(([id, { alone }]) => [id, proofs.get(alone.name)!]));
}

async function judge(
  auditor: Auditor,
  orders: readonly Order[],
  runs: readonly OrderRun[],
  noted: NotedCalls,
  ofChecks: readonly Disagreement[],
): Promise<FoundByCalls | undefined> {
  const changed = noted.failure(auditor.exports);
  if (changed !== undefined) return changed;
  for (const [k, { changed: answer }] of runs.entries())
    if (answer !== undefined) return explainChangedAnswer(auditor, orders[k]!.calls, answer);
  const disagreements = [...(await disagreementsOf(auditor, placeCalls(orders, runs))), ...ofChecks];
  for (const disagreement of disagreements) {
    const passed = await explainPassing(auditor, disagreement);
    if (passed !== undefined) return passed;
  }
  return disagreements.length === 0 ? undefined : failureFor(auditor, await prove(auditor, disagreements));
}

/** Tries further calls of functions that seem to cache answers. */
async function collision(
  auditor: Auditor,
  names: ReadonlySet<string>,
  further: AuditPlan['further'],
): Promise<FoundByCalls | undefined> {
  for (const name of names) {
    const disagreement = await collisionIn(auditor, further(name));
    if (disagreement !== undefined) return failureFor(auditor, await prove(auditor, [disagreement]));
  }
  return undefined;
}
