import { textOfCall } from '../../model/call-text.ts';
import { isMaking, nameOf, type Call, type PlannedCall } from '../../model/call.ts';
import type { Right } from '../../model/check.ts';
import type { Said } from '../../model/said.ts';
import { differenceOf, sameCall, sameOutcome } from '../../model/same-answer.ts';
import { isList, type Signature } from '../../model/shape.ts';
import type { Passing, SolutionModule } from '../../sandbox/index.ts';
import { type FoundByCalls, foundByCalls, failureSaying, type Proof } from '../attempts.ts';
import type { FailedCheck } from '../check.ts';
import { type ChangedAnswer, type OrderRun, runInOrder } from './order.ts';
import type { Order } from './plan-audit.ts';
import { distinct } from './sample-calls.ts';

export interface Auditor {
  readonly solution: SolutionModule;
  readonly exports: Signature;
  readonly normalForms: NonNullable<Right['normalForms']>;
}

const runFresh = async (
  { solution, exports }: Auditor,
  calls: readonly PlannedCall[],
  passing?: Passing,
): Promise<OrderRun> => runInOrder(await solution.reopen(), exports, { calls, passing });

export const callAlone = async (auditor: Auditor, call: PlannedCall, passing?: Passing): Promise<Call> =>
  (await runFresh(auditor, [call], passing)).calls[0]!;

/** Earlier calls tried as the cause, and repetitions. */
const TRIES = 24;

export interface Disagreement {
  readonly alone: Call;
  readonly actual: Call;
  readonly before: Order;
}

const evaluatesNothing = ({ evaluations }: Call): boolean =>
  evaluations.length > 0 && evaluations.every(({ length }) => length === 0);

/** Ignores evaluations if one call makes none: caching by all arguments, functions included, changes no answer. */
export function agrees({ normalForms }: Auditor, a: Call, b: Call): boolean {
  const { [a.name]: normalForm } = normalForms;
  if (sameCall(a, b, normalForm)) return true;
  if (!evaluatesNothing(a) && !evaluatesNothing(b)) return false;
  return sameCall({ ...a, evaluations: [] }, { ...b, evaluations: [] }, normalForm);
}

/** False also after a limit, which proves nothing about state. */
export const differs = (auditor: Auditor, a: Call | undefined, b: Call | undefined): a is Call =>
  [a, b].every((call) => call !== undefined && call.outcome.kind !== 'limit') && !agrees(auditor, a!, b!);

/**
 * Repeats the calls of a failed check in a fresh instance, where random numbers restart and clocks stand still.
 * @returns a call that ends differently alone
 */
export async function disagreementIn(
  auditor: Auditor,
  { attempt, failedCall, log }: FailedCheck,
): Promise<Disagreement | undefined> {
  if (failedCall === undefined || attempt.failure.outcome === 'limit') return undefined;
  const { call: shown } = failedCall;
  const others = attempt.calls.filter((call) => call !== shown).toReversed();
  // Reversed, so that each call has other predecessors than in the check.
  const order = [shown, ...others].filter((call) => !isMaking(call)).slice(0, TRIES);
  const { calls: repeated } = await runFresh(auditor, order);
  for (const [k, call] of order.entries()) {
    if (!differs(auditor, repeated[k], call)) continue;
    const alone = k === 0 ? repeated[0]! : await callAlone(auditor, call);
    if (!differs(auditor, alone, call)) continue;
    const before = [...log.callsBefore(attempt), ...attempt.calls.slice(0, attempt.calls.indexOf(call))];
    return { alone, actual: call, before: { calls: before } };
  }
  return undefined;
}

export function failureFor({ exports }: Auditor, proof: Proof): FoundByCalls {
  const { alone, actual, shown, when, calls } = proof;
  const { what: evaluated, ...values } = differenceOf(alone, actual, exports[alone.name]!);
  const failure = failureSaying(
    { id: 'remembers-call', function: nameOf(alone), evaluated, when },
    { expected: values.here, actual: values.there },
  );
  return { ...foundByCalls(failure, calls, shown, shown), proof };
}

/** Latest distinct calls, last first, but before all others those that ended like the wrong one. */
function likeliest(before: readonly PlannedCall[], actual: Call): PlannedCall[] {
  const alike = before.filter((call) => 'outcome' in call && sameOutcome(call as Call, actual));
  return distinct([...alike.toReversed(), ...before.toReversed()]).slice(0, TRIES);
}

/**
 * Searches for an earlier call that alone makes the difference, for the student to repeat.
 * @param reuses passes the same array to both calls, changed in between, which their texts do not show
 * @param prefersSame prefers a call that reproduces the same wrong answer
 */
async function showPair(
  auditor: Auditor,
  { alone, actual, before: { calls: before } }: Disagreement,
  reuses: boolean,
  prefersSame: boolean,
): Promise<Proof | undefined> {
  let found: Proof | undefined;
  for (const first of likeliest(before, actual)) {
    const { calls: pair } = await runFresh(auditor, [first, alone], reuses ? 'reused' : undefined);
    const after = pair[1];
    if (!differs(auditor, after, alone)) continue;
    const isSame = !prefersSame || sameOutcome(after, actual);
    if (isSame || found === undefined) {
      const calls = { first: textOfCall(first), second: textOfCall(alone) };
      const proof = { alone, actual: after, calls };
      found = reuses ? { ...proof, when: { id: 'reused' } } : { ...proof, when: { id: 'one' }, shown: pair };
    }
    if (isSame) return found;
  }
  return found;
}

/**
 * Proves with few calls that a solution keeps state.
 * @param disagreements at least one; without a pair of calls, the first is shown
 */
export async function prove(
  auditor: Auditor,
  disagreements: readonly Disagreement[],
  prefersSame = false,
): Promise<Proof> {
  for (const reuses of [false, true])
    for (const disagreement of disagreements) {
      if (reuses && disagreement.before.passing !== 'reused') continue;
      const pair = await showPair(auditor, disagreement, reuses, prefersSame);
      if (pair !== undefined) return pair;
    }
  const { alone, actual } = disagreements[0]!;
  const found = { alone, calls: { call: textOfCall(alone) } };
  const { calls: repeated } = await runFresh(auditor, Array<PlannedCall>(TRIES).fill(alone));
  const k = repeated.findIndex((one) => differs(auditor, one, alone));
  if (k === -1) return { ...found, actual, when: { id: 'many' } };
  return {
    ...found,
    actual: repeated[k]!,
    when: { id: 'repeated', times: k + 1 },
    shown: repeated.slice(0, k + 1),
  };
}

export async function explainChangedAnswer(
  auditor: Auditor,
  planned: readonly PlannedCall[],
  { when, of, after, before, now }: ChangedAnswer,
): Promise<FoundByCalls> {
  const first = planned[of]!;
  const later = planned.slice(of + 1, after + 1);
  const said: Said =
    when === 'read'
      ? { id: 'overwrites-answer', function: nameOf(first), isList: isList(before) }
      : { id: 'made-function-changes', function: first.name };
  const again = when === 'read' ? [] : [first];
  for (const second of later.slice(0, TRIES)) {
    const { changed, calls: pair } = await runFresh(auditor, [first, second]);
    if (changed === undefined) continue;
    const calls = { first: textOfCall(first), second: textOfCall(second) };
    const failure = failureSaying(said, { expected: changed.before, actual: changed.now });
    return foundByCalls(failure, calls, [first, second, ...again], pair);
  }
  const failure = failureSaying(said, { expected: before, actual: now });
  return foundByCalls(failure, { first: textOfCall(first) });
}
