import fc from 'fast-check';
import type { SourcePosition } from '../model/call.ts';
import type { Arbitrary } from './arbitraries.ts';
import type { Check, Fixture } from './check.ts';
import type { Finding } from './finding.ts';
import { CallFailed, describeFailure, type RecordedSolution } from './recorded-solution.ts';

/** How many smaller inputs are tried to shrink a counterexample. A count, so that it is the same on every machine. */
const MAX_SHRINK_TRIES = 300;

/** Why a check fails at an input: a comparison did not hold, or a call returned no valid value. */
export interface Failure {
  readonly outcome: 'failed' | 'misshapen' | 'threw' | 'limit';
  /** For the student. */
  readonly message: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly position?: SourcePosition;
}

export type CheckRun = {
  /** The largest deviation among the comparisons up to the first that failed, in units of their tolerances; ≥ 0. */
  readonly deviation: number;
} & (
  | { readonly outcome: 'passed' }
  | {
      readonly outcome: 'failed';
      readonly failure: Failure;
      /** The input at which it failed, after shrinking. */
      readonly counterexample: unknown;
      /** fast-check's path to the counterexample; absent if the input was not generated. */
      readonly path?: string;
    }
);

/**
 * The inputs of a check, the same for every submission; none for the purity audit, whose calls follow from the others.
 * @param seed the check's own, see `seedOf`
 * @param scenarios those of the exercise
 */
export function generateInputs<S>(
  { inputs }: Check<S>,
  seed: number,
  scenarios: readonly Fixture[],
): readonly unknown[] {
  if (inputs.kind === 'fixed') return inputs.values;
  if (inputs.kind === 'scenarios') return scenarios;
  if (inputs.kind === 'calls') return [];
  const { arbitrary, runs, specials, always } = inputs;
  return [
    ...fc.sample(arbitrary, { seed, numRuns: runs }),
    ...specials.flatMap((special, k) => fc.sample(special, { seed: seed + k, numRuns: 1 })),
    ...always,
  ];
}

function failureOfFinding(finding: Finding): Failure {
  const { message } = finding;
  return {
    outcome: 'failed',
    message,
    ...('expected' in finding ? { expected: finding.expected } : {}),
    ...('actual' in finding ? { actual: finding.actual } : {}),
  };
}

function failureOfCall({ call: { name, outcome } }: CallFailed): Failure {
  if (outcome.kind === 'returned')
    throw new Error(`the call of ${name} returned, but was reported as failed`);
  return {
    outcome: outcome.kind,
    message: describeFailure(name, outcome),
    ...('position' in outcome ? { position: outcome.position } : {}),
  };
}

/**
 * Tries one input.
 * @param onDeviation called for each comparison, with its deviation in units of the tolerance
 * @returns why the check fails at the input; `undefined` if it holds
 * @throws whatever the check itself throws, which is an error of the harness
 */
export function tryInput<S>(
  check: Check<S>,
  { solution, recording, reset }: RecordedSolution<S>,
  input: unknown,
  onDeviation: (deviation: number) => void = () => {},
): Failure | undefined {
  reset();
  try {
    for (const finding of check.holds(solution, input as never, recording)) {
      onDeviation(finding.deviation ?? (finding.holds ? 0 : Infinity));
      if (!finding.holds) return failureOfFinding(finding);
    }
  } catch (error) {
    if (error instanceof CallFailed) return failureOfCall(error);
    throw error;
  }
  return undefined;
}

/** The first input at which a check fails. */
interface FailingInput {
  readonly input: unknown;
  /** Its index among the check's inputs. */
  readonly index: number;
  readonly failure: Failure;
}

/** Where an input was generated, so that fast-check can go there again and shrink it. */
interface Generated {
  readonly arbitrary: Arbitrary<never>;
  readonly seed: number;
  readonly run: number;
  /** Of the whole sample. */
  readonly runs: number;
  /** Before fast-check's path, which counts the runs of one arbitrary. */
  readonly prefix: string;
}

/** @returns `undefined` for an input that was not generated */
function generatedAt<S>({ inputs }: Check<S>, seed: number, index: number): Generated | undefined {
  if (inputs.kind !== 'generated') return undefined;
  const { arbitrary, runs, specials } = inputs;
  if (index < runs) return { arbitrary, seed, run: index, runs, prefix: '' };
  const special = index - runs;
  if (special >= specials.length) return undefined;
  return {
    arbitrary: specials[special]!,
    seed: seed + special,
    run: 0,
    runs: 1,
    prefix: `special ${special}:`,
  };
}

/** Shrinks a failing input. If the solution does not fail on it again, the input stays as it is. */
function shrink<S>(
  check: Check<S>,
  recorded: RecordedSolution<S>,
  seed: number,
  first: FailingInput,
): { counterexample: unknown; path?: string; failure: Failure } {
  const unshrunk = { counterexample: first.input, failure: first.failure };
  const generated = generatedAt(check, seed, first.index);
  if (generated === undefined) return unshrunk;
  const { arbitrary, run, runs, prefix } = generated;
  const path = String(run);
  // After a limit the sandbox is closed, and smaller inputs would probably hit the limit again.
  if (first.failure.outcome === 'limit') return { ...unshrunk, path: prefix + path };
  let smallest = first.failure;
  let tries = 0;
  let hitLimit = false;
  const predicate = (input: unknown): boolean => {
    if (hitLimit || (tries += 1) > MAX_SHRINK_TRIES) return true;
    const failure = tryInput(check, recorded, input);
    hitLimit = failure?.outcome === 'limit';
    if (failure === undefined || hitLimit) return true;
    smallest = failure;
    return false;
  };
  const details = fc.check(fc.property(arbitrary, predicate), {
    seed: generated.seed,
    path,
    numRuns: runs,
  });
  if (!details.failed || details.counterexample === null) return { ...unshrunk, path: prefix + path };
  return {
    counterexample: details.counterexample[0],
    failure: smallest,
    ...(details.counterexamplePath === null ? {} : { path: prefix + details.counterexamplePath }),
  };
}

/**
 * Tries the inputs of a check in order, until one fails.
 * @returns the failing input, if there is one, and the largest deviation so far, in units of the tolerance
 * @throws whatever the check itself throws, which is an error of the harness
 */
export function findFailure<S>(
  check: Check<S>,
  recorded: RecordedSolution<S>,
  inputs: readonly unknown[],
): { readonly deviation: number; readonly first?: FailingInput } {
  let largest = 0;
  const onDeviation = (deviation: number): void => {
    largest = Math.max(largest, deviation);
  };
  for (const [index, input] of inputs.entries()) {
    const failure = tryInput(check, recorded, input, onDeviation);
    if (failure !== undefined) return { deviation: largest, first: { input, index, failure } };
  }
  return { deviation: largest };
}

/**
 * Runs one check on a solution. The input at which it fails is shrunk to a small counterexample.
 * @param inputs from `generateInputs`, with the same seed
 * @param seed the check's own, see `seedOf`
 * @throws whatever the check itself throws, which is an error of the harness
 */
export function runCheck<S>(
  check: Check<S>,
  recorded: RecordedSolution<S>,
  inputs: readonly unknown[],
  seed: number,
): CheckRun {
  const { deviation, first } = findFailure(check, recorded, inputs);
  if (first === undefined) return { outcome: 'passed', deviation };
  return { outcome: 'failed', deviation, ...shrink(check, recorded, seed, first) };
}
