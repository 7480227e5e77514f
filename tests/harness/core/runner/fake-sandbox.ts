import { fn, number, vector } from '../../../../harness/core/checks/index.ts';
import type { Call, CallOutcome } from '../../../../harness/core/model/call.ts';
import type { GuestValue, HostValue } from '../../../../harness/core/model/shape.ts';
import { recordCalls, type RecordedSolution } from '../../../../harness/core/runner/recorded-solution.ts';
import { notExported } from '../../../../harness/core/sandbox/engine/not-exported.ts';

/** The functions of the solutions in these tests. */
export interface TestFunctions {
  readonly double: (x: number) => number;
  readonly mirror: (beta: readonly number[]) => readonly number[];
}

const SIGNATURE = { double: fn(['x'], number), mirror: fn(['beta'], vector) };

type Answers = Partial<Record<keyof TestFunctions, (...args: never[]) => GuestValue | CallOutcome>>;

const isOutcome = (answer: GuestValue | CallOutcome): answer is CallOutcome =>
  typeof answer === 'object' && 'kind' in answer;

/**
 * A solution whose functions are given by the test, so that no sandbox is needed.
 * @param answers what each function returns, or how its call ends
 * @param changed the changed arguments that every call reports
 * @param evaluated how each function evaluates those that it is given
 */
export function fakeSolution(
  answers: Answers,
  changed: Call['changedArguments'] = [],
  evaluated: Partial<Record<string, Call['evaluations']>> = {},
): RecordedSolution<TestFunctions> {
  const call = (name: string, _: unknown, args: readonly HostValue[]): Call => {
    const answering = answers[name as keyof TestFunctions];
    if (answering === undefined) return notExported(name, args, Object.keys(answers));
    const answer = answering(...(args as never[]));
    const outcome: CallOutcome = isOutcome(answer) ? answer : { kind: 'returned', value: answer };
    return { name, args, outcome, evaluations: evaluated[name] ?? [], changedArguments: changed };
  };
  return recordCalls<TestFunctions>({ call, forgetFunctions: () => {} }, SIGNATURE);
}
