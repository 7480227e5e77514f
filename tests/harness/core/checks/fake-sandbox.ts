import { fn, number, vector } from '../../../../harness/core/checks/index.ts';
import { observe, type Observed } from '../../../../harness/core/checks/observed.ts';
import type { Call, CallOutcome } from '../../../../harness/core/model/call.ts';
import type { GuestValue, HostValue } from '../../../../harness/core/model/shape.ts';

/** What a solution of the tests exports. */
export interface Solution {
  readonly double: (x: number) => number;
  readonly mirror: (beta: readonly number[]) => readonly number[];
}

const SIGNATURE = { double: fn(['x'], number), mirror: fn(['beta'], vector) };

type Answers = Partial<Record<keyof Solution, (...args: never[]) => GuestValue | CallOutcome>>;

const isOutcome = (answer: GuestValue | CallOutcome): answer is CallOutcome =>
  typeof answer === 'object' && 'kind' in answer;

/** A solution whose functions are the test's own: no instance is needed to test what checks make of answers. */
export function fake(
  answers: Answers,
  changed: Call['changedArguments'] = [],
  evaluated: Partial<Record<string, Call['evaluations']>> = {},
): Observed<Solution> {
  const functions = new Set(Object.keys(answers));
  const call = (name: string, _: unknown, args: readonly HostValue[]): Call => {
    const answer = answers[name as keyof Solution]!(...(args as never[]));
    const outcome: CallOutcome = isOutcome(answer) ? answer : { kind: 'returned', value: answer };
    return { name, args, outcome, evaluations: evaluated[name] ?? [], changedArguments: changed };
  };
  return observe<Solution>({ functions, call }, SIGNATURE);
}
