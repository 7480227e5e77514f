import type { Call, CallOutcome } from '../model/call.ts';
import type { HostValue, Signature } from '../model/shape.ts';
import type { Sandbox } from '../sandbox/index.ts';
import type { Observation } from './check.ts';

/** A student's function did not answer: ends the input that is tried. Never leaves `harness/checks`. */
export class CallFailed extends Error {
  readonly call: Call;

  constructor(call: Call) {
    super(`${call.name}: ${call.outcome.kind}`);
    this.call = call;
  }
}

/** A solution whose calls are written down. */
export interface Observed<S> {
  readonly solution: S;
  readonly seen: Observation;
  /** Forgets the calls so far: the next input begins. */
  readonly begin: () => void;
}

/**
 * The student's functions as ordinary functions of the host, so that a check reads like mathematics.
 * Each call is recorded; one that does not return a value of the right shape throws `CallFailed`.
 */
export function observe<S>(sandbox: Pick<Sandbox, 'call' | 'functions'>, signature: Signature): Observed<S> {
  let calls: Call[] = [];
  const callable =
    (name: string) =>
    (...args: HostValue[]) => {
      const call = sandbox.functions.has(name)
        ? sandbox.call(name, signature[name]!, args)
        : notExported(name, args);
      calls.push(call);
      if (call.outcome.kind !== 'returned') throw new CallFailed(call);
      return call.outcome.value;
    };
  return {
    solution: Object.fromEntries(Object.keys(signature).map((name) => [name, callable(name)])) as S,
    seen: {
      get calls() {
        return calls;
      },
      get evaluations() {
        return calls.at(-1)?.evaluations ?? [];
      },
    },
    begin: () => {
      calls = [];
    },
  };
}

/** As if it had been called: to a student a function that is not there is one that gives the wrong answer. */
function notExported(name: string, args: readonly HostValue[]): Call {
  const message = `solution.ts exports no function called ${name}`;
  return { name, args, outcome: { kind: 'misshapen', message }, evaluations: [], changedArguments: [] };
}

/** What happened instead of an answer, as a sentence for the student. */
export function sentenceOf(name: string, outcome: Exclude<CallOutcome, { kind: 'returned' }>): string {
  return outcome.kind === 'threw' ? `${name} threw ${outcome.message}` : outcome.message;
}
