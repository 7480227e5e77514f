import fc from 'fast-check';
import type { SourcePosition } from '../model/call.ts';
import type { Scenario } from '../model/scenario.generated.ts';
import type { Arbitrary } from './arbitraries.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { CallFailed, type Observed, sentenceOf } from './observed.ts';

/** How far a counterexample is shrunk: tries of the student's code, a count and no time. */
const SHRINK_TRIES = 300;

/** Why an input falsifies a check: a comparison did not hold, or there was no answer to compare. */
export interface Falsification {
  readonly outcome: 'failed' | 'misshapen' | 'threw' | 'limit';
  readonly message: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly position?: SourcePosition;
}

export type CheckRun = {
  /** The largest deviation of a comparison that held or of the one that failed, in units of its tolerance. */
  readonly deviation: number;
} & (
  | { readonly outcome: 'passed' }
  | {
      readonly outcome: 'failed';
      readonly why: Falsification;
      readonly counterexample: unknown;
      /** fast-check's path to the counterexample; `undefined` where it was not generated. */
      readonly path?: string;
    }
);

/**
 * The inputs of a check, the same for every submission: generated from the seed, or fixed.
 * @param seed the check's own, see `seedOf`
 * @param scenarios those of the exercise
 */
export function generateInputs<S>(
  { inputs }: Check<S>,
  seed: number,
  scenarios: readonly Scenario[],
): readonly unknown[] {
  if (inputs.kind === 'fixed') return inputs.values;
  if (inputs.kind === 'scenarios') return scenarios;
  const { arbitrary, runs, specials, always } = inputs;
  return [
    ...fc.sample(arbitrary, { seed, numRuns: runs }),
    ...specials.flatMap((special, k) => fc.sample(special, { seed: seed + k, numRuns: 1 })),
    ...always,
  ];
}

function whyOf(finding: Finding): Falsification {
  const { message } = finding;
  return {
    outcome: 'failed',
    message,
    ...('expected' in finding ? { expected: finding.expected } : {}),
    ...('actual' in finding ? { actual: finding.actual } : {}),
  };
}

function whyNoAnswer({ call: { name, outcome } }: CallFailed): Falsification {
  if (outcome.kind === 'returned') throw new Error(`${name} returned, and yet its call failed`);
  return {
    outcome: outcome.kind,
    message: sentenceOf(name, outcome),
    ...('position' in outcome ? { position: outcome.position } : {}),
  };
}

/**
 * Tries one input.
 * @param note is told each deviation
 * @returns why the input falsifies the check, or `undefined`
 * @throws whatever the check itself throws: an error of the harness
 */
export function tryInput<S>(
  check: Check<S>,
  observed: Observed<S>,
  input: unknown,
  note: (deviation: number) => void = () => {},
): Falsification | undefined {
  observed.begin();
  try {
    for (const finding of check.holds(observed.solution, input as never, observed.seen)) {
      note(finding.deviation ?? (finding.holds ? 0 : Infinity));
      if (!finding.holds) return whyOf(finding);
    }
  } catch (error) {
    if (error instanceof CallFailed) return whyNoAnswer(error);
    throw error;
  }
  return undefined;
}

/** A falsifying input as it was met. */
interface First {
  readonly input: unknown;
  readonly index: number;
  readonly why: Falsification;
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

/** Shrinks a falsifying input; keeps to the first one where the student's code does not fail on it again. */
function shrink<S>(
  check: Check<S>,
  observed: Observed<S>,
  seed: number,
  first: First,
): { counterexample: unknown; path?: string; why: Falsification } {
  const found = { counterexample: first.input, why: first.why };
  const generated = generatedAt(check, seed, first.index);
  if (generated === undefined) return found;
  const { arbitrary, run, runs, prefix } = generated;
  const path = String(run);
  // A limit closes the sandbox: trying again would only run into it again.
  if (first.why.outcome === 'limit') return { ...found, path: prefix + path };
  let smallest = first.why;
  let tries = 0;
  let stopped = false;
  const predicate = (input: unknown): boolean => {
    if (stopped || (tries += 1) > SHRINK_TRIES) return true;
    const why = tryInput(check, observed, input);
    stopped = why?.outcome === 'limit';
    if (why === undefined || stopped) return true;
    smallest = why;
    return false;
  };
  const details = fc.check(fc.property(arbitrary, predicate), {
    seed: generated.seed,
    path,
    numRuns: runs,
  });
  if (!details.failed || details.counterexample === null) return { ...found, path: prefix + path };
  return {
    counterexample: details.counterexample[0],
    why: smallest,
    ...(details.counterexamplePath === null ? {} : { path: prefix + details.counterexamplePath }),
  };
}

/**
 * Tries the inputs of a check one after the other.
 * @returns the first that falsifies it, if any, and the largest deviation up to there
 * @throws what the check itself throws: an error of the harness, never of the student
 */
export function falsify<S>(
  check: Check<S>,
  observed: Observed<S>,
  inputs: readonly unknown[],
): { readonly deviation: number; readonly first?: First } {
  let deviation = 0;
  const note = (seen: number): void => {
    deviation = Math.max(deviation, seen);
  };
  for (const [index, input] of inputs.entries()) {
    const why = tryInput(check, observed, input, note);
    if (why !== undefined) return { deviation, first: { input, index, why } };
  }
  return { deviation };
}

/**
 * Runs one check on a solution, and shrinks what falsifies it.
 * @param inputs of `generateInputs`, for the same seed
 * @param seed the check's own, see `seedOf`
 * @throws what the check itself throws: an error of the harness, never of the student
 */
export function runCheck<S>(
  check: Check<S>,
  observed: Observed<S>,
  inputs: readonly unknown[],
  seed: number,
): CheckRun {
  const { deviation, first } = falsify(check, observed, inputs);
  if (first === undefined) return { outcome: 'passed', deviation };
  return { outcome: 'failed', deviation, ...shrink(check, observed, seed, first) };
}
