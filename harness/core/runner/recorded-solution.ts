import { CallFailed, MistakenCall } from '../model/call-failed.ts';
import { inSteps, isMaking, type Call } from '../model/call.ts';
import { functionsIn } from '../model/callable.ts';
import type { ExportedFunctions, Law, Recording } from '../model/check.ts';
import { ignoredComparisons, type Finding } from '../model/finding.ts';
import type { Signature } from '../model/shape.ts';
import type { Sandbox, SolutionModule } from '../sandbox/index.ts';
import { type Attempt, type Failure, failureOf } from './attempts.ts';

/** A sandbox, or a wrapper that watches its calls. */
export type Callee = Pick<Sandbox, 'call' | 'forgetFunctions'>;

export interface RecordedSolution<S> {
  /** Functions that throw `CallFailed` for answers without the right shape. */
  readonly solution: S;
  /** Since the latest `reset`; the object is stable. */
  readonly recording: Recording;
  /** Before the next input. */
  readonly reset: () => void;
  /** True after a limit, which closes the sandbox. */
  readonly hasEnded: () => boolean;
}

/**
 * Makes a submission's functions callable like ordinary ones, so that checks read like mathematics. Missing exports can
 * be called, too, and fail. Surplus or undefined arguments throw MistakenCall: the task does not cover them.
 * @param signature required by the exercise
 */
export function recordCalls<S>(sandbox: Callee, signature: Signature): RecordedSolution<S> {
  let calls: Call[] = [];
  let ended = false;
  const callable = (name: string) =>
    inSteps(signature[name]!, (args, maker) => {
      const { parameters } = signature[name]!;
      if (args.length > parameters.length)
        throw new MistakenCall(tooManyArguments(name, parameters, args.length));
      const lacking = (args as readonly unknown[]).indexOf(undefined);
      if (lacking !== -1)
        throw new MistakenCall(
          `solution.${name} gets undefined for ${parameters[lacking]} here: is it in the input or in the fixture, under this name?`,
        );
      const call = sandbox.call(name, signature[name]!, args, maker);
      // A returned function is identified by its answers.
      if (!isMaking(call) || call.outcome.kind !== 'returned') calls.push(call);
      ended ||= call.outcome.kind === 'limit';
      if (call.outcome.kind !== 'returned') throw new CallFailed(call, call.outcome);
      return call.outcome.value;
    });
  return {
    solution: Object.fromEntries(Object.keys(signature).map((name) => [name, callable(name)])) as S,
    recording: {
      get calls() {
        return calls;
      },
      evaluationsOf: (passed) => {
        const call = calls.at(-1);
        const of = functionsIn(call?.args ?? []).findIndex(({ host }) => Object.is(host, passed));
        return (call?.evaluations[of] ?? []) as never;
      },
    },
    reset: () => {
      calls = [];
      sandbox.forgetFunctions();
    },
    hasEnded: () => ended,
  };
}

export type RecordedUse<T> = (
  recorded: RecordedSolution<ExportedFunctions>,
  sandbox: Sandbox,
) => T | Promise<T>;

export async function usedIn<T>(sandbox: Sandbox, exports: Signature, use: RecordedUse<T>): Promise<T> {
  try {
    return await use(recordCalls(sandbox, exports), sandbox);
  } finally {
    sandbox.close();
  }
}

export const withSolution = async <T>(
  solution: SolutionModule,
  exports: Signature,
  use: RecordedUse<T>,
): Promise<T> => usedIn(await solution.reopen(), exports, use);

/** Typical cause: `points.map(solution.loss)`. */
function tooManyArguments(name: string, parameters: readonly string[], given: number): string {
  const names = parameters.join(', ');
  return (
    `solution.${name} gets ${given} arguments here, but exports names ${parameters.length} (${names || 'none'}). ` +
    `map(solution.${name}) also passes the index and the list: write map((…) => solution.${name}(${names})). ` +
    `If ${name} has more parameters, name them all in exports`
  );
}

/** Untyped checks may forget the asterisk, or return a comparison instead of yielding it. */
const isIterable = (value: unknown): value is Iterable<Finding> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/** @throws the check's own exceptions, which are errors of the harness */
export function tryInput<S>(
  check: Law<S>,
  { solution, recording, reset }: RecordedSolution<S>,
  input: unknown,
): Attempt {
  reset();
  const ignoredBefore = ignoredComparisons();
  let deviation = 0;
  let comparisons = 0;
  const tried = (failure?: Failure): Attempt => ({
    input,
    calls: recording.calls,
    deviation,
    comparisons,
    failure,
  });
  try {
    const findings: unknown = check.holds(solution, input as never, recording);
    if (!isIterable(findings))
      throw new Error('holds yields no comparisons: write *holds(…) { yield agree(…); }');
    for (const finding of findings) {
      comparisons += 1;
      deviation = Math.max(deviation, finding.deviation ?? (finding.holds ? 0 : Infinity));
      if (!finding.holds) return tried({ ...finding, outcome: 'failed' });
    }
    if (ignoredComparisons() > ignoredBefore)
      throw new Error(
        'holds makes a comparison and does not yield it: write yield agree(…), or yield* hinted(…)',
      );
  } catch (error) {
    if (error instanceof CallFailed) return tried(failureOf(error.call, error.outcome));
    throw error;
  }
  return tried();
}
