import type { Check } from '../checks/check.ts';
import { isClose, largestMagnitude, type Numbers } from '../checks/closeness.ts';
import { TOLERANCE } from '../checks/finding.ts';
import type { Observed } from '../checks/observed.ts';
import { tryInput } from '../checks/run.ts';
import type { Call } from '../model/call.ts';
import type { GuestValue } from '../model/shape.ts';

/** All that a solution did in a check: its calls at each input, and whether the check held there. */
export type Transcript = readonly {
  readonly holds: boolean;
  readonly calls: readonly Call[];
  /** The largest deviation of a comparison, in units of its tolerance. */
  readonly deviation: number;
}[];

/**
 * How much is kept of one solution in one check: numbers, and for each list and record as much as it weighs. Right
 * solutions and known mistakes stay far below; who answers with more than this is like none of them.
 */
const HEAVIEST = 1_000_000;
const WEIGHT_OF_LIST = 16;

function weightOf(value: GuestValue): number {
  if (typeof value !== 'object') return 1;
  let weight = WEIGHT_OF_LIST;
  for (const part of Object.values<GuestValue>(value)) weight += weightOf(part);
  return weight;
}

const weightOfCall = ({ outcome, evaluations }: Call): number =>
  weightOf(evaluations) + (outcome.kind === 'returned' ? weightOf(outcome.value) : 0);

/**
 * Tries every input of a check, whether or not earlier ones held, and keeps the calls.
 * @returns of the first inputs alone where the sandbox met a limit or too much would have to be kept
 */
export function transcribe<S>(
  check: Check<S>,
  observed: Observed<S>,
  inputs: readonly unknown[],
): Transcript {
  const transcript: Transcript[number][] = [];
  let weight = 0;
  for (const input of inputs) {
    let deviation = 0;
    const outcome = tryOrThrow(check, observed, input, (seen) => {
      deviation = Math.max(deviation, seen);
    });
    transcript.push({ holds: outcome === 'held', calls: observed.seen.calls, deviation });
    for (const call of observed.seen.calls) weight += weightOfCall(call);
    // The sandbox is closed by a limit: there is nothing more to see.
    if (outcome === 'limit' || weight > HEAVIEST) break;
  }
  return transcript;
}

/** A check need not cope with a solution that it would have been blocked for: then the calls up to there count. */
function tryOrThrow<S>(
  check: Check<S>,
  observed: Observed<S>,
  input: unknown,
  note: (deviation: number) => void,
): 'held' | 'failed' | 'limit' {
  try {
    const why = tryInput(check, observed, input, note);
    if (why === undefined) return 'held';
    return why.outcome === 'limit' ? 'limit' : 'failed';
  } catch {
    return 'failed';
  }
}

/** The same answer but for the rounding of another order of operations. */
function sameAnswer(a: GuestValue, b: GuestValue): boolean {
  if (isNumeric(a) && isNumeric(b)) return isClose(a, b, TOLERANCE * largestMagnitude(b)).kind === 'close';
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const keys = Object.keys(a);
  const [left, right] = [a, b] as [Record<string, GuestValue>, Record<string, GuestValue>];
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => right[key] !== undefined && sameAnswer(left[key]!, right[key]))
  );
}

/** A number, or a list or record of nothing else: its entries share a scale. */
const isNumeric = (value: GuestValue): value is Numbers & GuestValue =>
  typeof value === 'number' ||
  (typeof value === 'object' && Object.values(value).every((inner) => typeof inner === 'number'));

function sameOutcome(a: Call['outcome'], b: Call['outcome']): boolean {
  if (a.kind === 'returned' && b.kind === 'returned') return sameAnswer(a.value, b.value);
  return a.kind === b.kind && a.kind !== 'returned' && b.kind !== 'returned' && a.message === b.message;
}

function sameCall(a: Call, b: Call): boolean {
  return (
    a.name === b.name &&
    sameOutcome(a.outcome, b.outcome) &&
    a.evaluations.length === b.evaluations.length &&
    a.evaluations.every((point, k) => sameAnswer(point, b.evaluations[k]!)) &&
    a.changedArguments.length === b.changedArguments.length &&
    a.changedArguments.every(({ parameter }, k) => parameter === b.changedArguments[k]!.parameter)
  );
}

/**
 * Two solutions gave the same answers, evaluated the gradient at the same points and changed the same arguments
 * in all calls of a check.
 */
export function sameTranscript(a: Transcript, b: Transcript): boolean {
  return (
    a.length === b.length &&
    a.every(({ holds, calls }, k) => {
      const other = b[k]!;
      return (
        holds === other.holds &&
        calls.length === other.calls.length &&
        calls.every((call, index) => sameCall(call, other.calls[index]!))
      );
    })
  );
}
