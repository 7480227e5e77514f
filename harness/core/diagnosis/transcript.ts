import type { Check } from '../checks/check.ts';
import { compareNumbers, largestMagnitude, type Numbers } from '../checks/closeness.ts';
import { TOLERANCE } from '../checks/finding.ts';
import type { RecordedSolution } from '../checks/recorded-solution.ts';
import { tryInput } from '../checks/run.ts';
import type { Call } from '../model/call.ts';
import type { GuestValue } from '../model/shape.ts';

/** Everything that a solution did in a check, one entry for each input in order. */
export type Transcript = readonly {
  /** Whether the check holds at this input. */
  readonly holds: boolean;
  readonly calls: readonly Call[];
  /** The largest deviation among the comparisons, in units of their tolerances, ≥ 0. */
  readonly deviation: number;
}[];

/**
 * The largest transcript that is kept. A number weighs 1, a list or an object 16 more than its parts. Right solutions
 * and misconceptions stay far below it, so a submission that exceeds it matches none of them.
 */
const MAX_WEIGHT = 1_000_000;
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
 * Tries every input of a check, even after one that failed, and keeps the calls.
 * @returns one entry for each input; fewer if a call hit a limit of the sandbox or the transcript became too large
 */
export function transcribe<S>(
  check: Check<S>,
  recorded: RecordedSolution<S>,
  inputs: readonly unknown[],
): Transcript {
  const transcript: Transcript[number][] = [];
  let weight = 0;
  for (const input of inputs) {
    let deviation = 0;
    const outcome = tryLeniently(check, recorded, input, (value) => {
      deviation = Math.max(deviation, value);
    });
    transcript.push({ holds: outcome === 'held', calls: recorded.recording.calls, deviation });
    for (const call of recorded.recording.calls) weight += weightOfCall(call);
    // A limit has closed the sandbox.
    if (outcome === 'limit' || weight > MAX_WEIGHT) break;
  }
  return transcript;
}

/**
 * Tries one input. A check that throws counts as failed, with the calls up to there: in a grade it may have been
 * blocked for this solution, and then it need not cope with what the solution returns.
 */
function tryLeniently<S>(
  check: Check<S>,
  recorded: RecordedSolution<S>,
  input: unknown,
  onDeviation: (deviation: number) => void,
): 'held' | 'failed' | 'limit' {
  try {
    const failure = tryInput(check, recorded, input, onDeviation);
    if (failure === undefined) return 'held';
    return failure.outcome === 'limit' ? 'limit' : 'failed';
  } catch {
    return 'failed';
  }
}

/** Whether two values are equal, except for rounding: the same formula may be computed in another order. */
function sameAnswer(a: GuestValue, b: GuestValue): boolean {
  if (isNumeric(a) && isNumeric(b))
    return compareNumbers(a, b, TOLERANCE * largestMagnitude(b)).kind === 'close';
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const keys = Object.keys(a);
  const [left, right] = [a, b] as [Record<string, GuestValue>, Record<string, GuestValue>];
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => right[key] !== undefined && sameAnswer(left[key]!, right[key]))
  );
}

/** Whether a value is a number, or a list or an object of numbers only, which then share a scale. */
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
 * Whether two solutions behave the same in a check: in every call they return the same value or fail in the same way,
 * evaluate the gradient at the same points and change the same arguments.
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
