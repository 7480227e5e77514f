import { textOfCall } from '../../model/call-text.ts';
import { nameOf, type Call, type PlannedCall } from '../../model/call.ts';
import type { Right } from '../../model/check.ts';
import { otherEvaluations, sameAnswer, sameCall } from '../../model/same-answer.ts';
import type { Signature } from '../../model/shape.ts';
import type { SolutionModule } from '../../sandbox/index.ts';
import { type FailedAudit, failedAudit, failureOf } from '../attempts.ts';
import { type ChangedAnswer, type OrderRun, runInOrder } from './order.ts';
import type { Order } from './plan-audit.ts';
import { distinct } from './sample-calls.ts';

/** What is needed to make calls again, alone or after one other, and to compare what they gave. */
export interface Auditor {
  readonly solution: SolutionModule;
  readonly exports: Signature;
  readonly normalForms: NonNullable<Right['normalForms']>;
}

const runFresh = async (
  { solution, exports }: Auditor,
  calls: readonly PlannedCall[],
  reusesArguments = false,
): Promise<OrderRun> => runInOrder(await solution.reopen(), exports, { calls, reusesArguments });

/** What a call gives when nothing was called before. */
export const callAlone = async (auditor: Auditor, call: PlannedCall): Promise<Call> =>
  (await runFresh(auditor, [call])).calls[0]!;

/** How many earlier calls are tried as the one that made the difference, and how often a call is repeated alone. */
const TRIES = 24;

/** A call gave another answer than when it is made alone. */
export interface Disagreement {
  readonly call: PlannedCall;
  readonly alone: Call;
  readonly actual: Call;
  /** The calls before it, in order. */
  readonly before: Order;
}

/** Whether a call with functions among its arguments evaluates none of them. */
const evaluatesNothing = ({ evaluations }: Call): boolean =>
  evaluations.length > 0 && evaluations.every((made) => made.length === 0);

/**
 * Whether two calls of the same text are alike. One that gives the same answer without evaluating anything may know it
 * by all of its arguments, the functions included: that changes no answer.
 */
export function agrees({ normalForms }: Auditor, a: Call, b: Call): boolean {
  const { [a.name]: normalForm } = normalForms;
  if (sameCall(a, b, normalForm)) return true;
  if (!evaluatesNothing(a) && !evaluatesNothing(b)) return false;
  return sameCall({ ...a, evaluations: [] }, { ...b, evaluations: [] }, normalForm);
}

/** What two calls with the same arguments do not have in common. */
function differenceOf(
  { exports }: Auditor,
  alone: Call,
  actual: Call,
): { what: string; expected: unknown; actual: unknown } {
  const shown = (call: Call): unknown =>
    call.outcome.kind === 'returned' ? call.outcome.value : failureOf(call, call.outcome).message;
  if (!sameAnswer(shown(alone), shown(actual)))
    return { what: 'another answer', expected: shown(alone), actual: shown(actual) };
  const { name, here, there } = otherEvaluations(alone, actual, exports[alone.name]!);
  return { what: `other evaluations of ${name}`, expected: here, actual: there };
}

/**
 * @param sentence completes a sentence that begins with the difference
 * @param shown calls in a fresh instance that show it, see `failedAudit`
 */
function remembers(
  auditor: Auditor,
  sentence: string,
  calls: Record<string, string>,
  alone: Call,
  actual: Call,
  shown?: readonly Call[],
): FailedAudit {
  const { what, ...values } = differenceOf(auditor, alone, actual);
  const message = `${nameOf(alone)} remembers an earlier call: ${what} ${sentence}`;
  return failedAudit({ outcome: 'failed', message, ...values }, calls, shown, shown);
}

const AFTER_THE_FIRST = 'for the second call after the first one than alone';
const CHANGED_BETWEEN =
  'for the second call than alone, if it gets the array of the first one with other numbers in it:' +
  ' remember numbers, not the array';

/** Each of the latest calls, the last one first, no two alike. */
const latest = (calls: readonly PlannedCall[]): PlannedCall[] => distinct(calls.toReversed()).slice(0, TRIES);

/**
 * Looks for one earlier call that makes the difference by itself, so that a student can repeat both.
 * @param reuses whether both calls get the same array, which is changed between them: their texts do not show that
 */
async function showPair(
  auditor: Auditor,
  { call, alone, before: { calls: before } }: Disagreement,
  reuses: boolean,
): Promise<FailedAudit | undefined> {
  for (const first of latest(before)) {
    const { calls: pair } = await runFresh(auditor, [first, call], reuses);
    const after = pair[1];
    if (after !== undefined && !agrees(auditor, after, alone)) {
      const calls = { first: textOfCall(first), second: textOfCall(call) };
      return reuses
        ? remembers(auditor, CHANGED_BETWEEN, calls, alone, after)
        : remembers(auditor, AFTER_THE_FIRST, calls, alone, after, pair);
    }
  }
  return undefined;
}

/**
 * Shows by as few calls as possible that a solution remembers.
 * @param disagreements at least one; the first is shown if there is no pair of calls for any of them
 */
export async function explainMemory(
  auditor: Auditor,
  disagreements: readonly Disagreement[],
): Promise<FailedAudit> {
  for (const reuses of [false, true])
    for (const disagreement of disagreements) {
      if (reuses && disagreement.before.reusesArguments !== true) continue;
      const pair = await showPair(auditor, disagreement, reuses);
      if (pair !== undefined) return pair;
    }
  const { call, alone, actual } = disagreements[0]!;
  const shown = { call: textOfCall(call) };
  const repeated = (await runFresh(auditor, Array<PlannedCall>(TRIES).fill(call))).calls;
  const k = repeated.findIndex((one) => !agrees(auditor, one, alone));
  return k === -1
    ? remembers(auditor, 'after many other calls than alone', shown, alone, actual)
    : remembers(
        auditor,
        `when it is called ${k + 1} times in a row than at first`,
        shown,
        alone,
        repeated[k]!,
        repeated.slice(0, k + 1),
      );
}

/** The failure of the audit because a later call changed an earlier answer. */
export async function explainChangedAnswer(
  auditor: Auditor,
  planned: readonly PlannedCall[],
  { when, of, after, before, now }: ChangedAnswer,
): Promise<FailedAudit> {
  const first = planned[of]!;
  const later = planned.slice(of + 1, after + 1);
  const message =
    when === 'read'
      ? `${nameOf(first)} returns an array that a later call overwrites: return a new one each time`
      : `a function that ${first.name} returned answers differently after a later call: what it needs must belong to it alone`;
  const again = when === 'read' ? [] : [first];
  for (const second of later.slice(0, TRIES)) {
    const { changed, calls: pair } = await runFresh(auditor, [first, second]);
    if (changed === undefined) continue;
    const calls = { first: textOfCall(first), second: textOfCall(second) };
    const failure = { outcome: 'failed', message, expected: changed.before, actual: changed.now } as const;
    return failedAudit(failure, calls, [first, second, ...again], pair);
  }
  const failure = { outcome: 'failed', message, expected: before, actual: now } as const;
  return failedAudit(failure, { first: textOfCall(first) });
}
