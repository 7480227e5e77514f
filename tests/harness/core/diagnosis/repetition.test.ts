import { expect, test } from 'vitest';
import { fn, number, record, text, vector } from '../../../../harness/core/checks/index.ts';
import {
  dependsOnRounding,
  isPureIn,
  repeatsInOrder,
} from '../../../../harness/core/diagnosis/repetition.ts';
import type { Call } from '../../../../harness/core/model/call.ts';
import { onPoints } from '../sandbox/open.ts';

type Gradient = (beta: readonly number[]) => number[];
type Step = (gradient: Gradient, beta: number[]) => unknown;

const EXPORTS = { step: fn(['gradient', 'beta'], record({ beta: vector })) };
const uphill: Step = (gradient, beta) => ({ beta: gradient(beta).map((slope, k) => beta[k]! + slope) });

/** What `uphill` does at β = (1, 2) with the gradient 2β. */
const CALL: Call = {
  name: 'step',
  args: [onPoints((beta) => beta.map((x) => 2 * x)), [1, 2]],
  outcome: { kind: 'returned', value: { beta: [3, 6] } },
  evaluations: [[[[1, 2]]]],
  changedArguments: [],
};
const repeat = (step: Step, changes: Partial<Call> = {}): boolean =>
  repeatsInOrder(() => ({ step }), EXPORTS, [{ ...CALL, ...changes }]);

test('a solution that does the same repeats a call', () => {
  expect(repeat(uphill)).toBe(true);
});

test.each<[string, Step]>([
  ['another answer', () => ({ beta: [3, 7] })],
  ['another point of evaluation', (gradient) => uphill(gradient, [2, 1])],
  ['no evaluation', () => ({ beta: [3, 6] })],
  ['one evaluation more', (gradient, beta) => [gradient(beta), uphill(gradient, beta)][1]],
  [
    'a changed argument',
    (gradient, beta) => {
      const answer = uphill(gradient, beta);
      beta.push(3);
      return answer;
    },
  ],
  [
    'an exception',
    () => {
      throw new TypeError('no');
    },
  ],
  ['a wrong shape', () => 3],
])('a solution does not repeat a call with %s', (_, step) => {
  expect(repeat(step)).toBe(false);
});

test('a difference at an evaluation cannot be caught and forgotten', () => {
  const careless: Step = (gradient) => {
    try {
      gradient([7, 7]);
    } catch {
      // The recorded answer is right all the same.
    }
    return { beta: [3, 6] };
  };
  expect(repeat(careless)).toBe(false);
});

test('exceptions and wrong shapes are repeated', () => {
  const threw = { kind: 'threw', message: 'TypeError: cannot read' } as const;
  const throws: Step = (gradient, beta) => gradient(beta)[0]!.toFixed(-1);
  expect(repeat(throws, { outcome: { ...threw, message: 'RangeError: no' } })).toBe(true);
  expect(repeat(throws, { outcome: threw })).toBe(false);
  const misshapen = { kind: 'misshapen', message: 'no' } as const;
  expect(repeat((gradient, beta) => gradient(beta), { outcome: misshapen })).toBe(true);
  expect(repeat(uphill, { outcome: misshapen })).toBe(false);
  expect(repeat((gradient, beta) => void gradient(beta), { outcome: misshapen })).toBe(false);
});

test('a changed argument is repeated, and the recorded arguments stay as they are', () => {
  const changes: Step = (gradient, beta) => {
    const slopes = gradient(beta);
    for (const [k, slope] of slopes.entries()) beta[k]! += slope;
    return { beta };
  };
  const changedArguments = [{ parameter: 'beta', before: [1, 2], after: '[3, 6]' }];
  expect(repeat(changes, { changedArguments })).toBe(true);
  expect(CALL.args[1]).toEqual([1, 2]);
});

test('of a record that has changed the same fields must have changed', () => {
  type Settings = { start: number[]; steps: number };
  const run = (change: (settings: Settings) => void, parameter: string): boolean =>
    repeatsInOrder(
      () => ({
        run: (settings: Settings) => {
          change(settings);
          return 0;
        },
      }),
      { run: fn(['settings'], number) },
      [
        {
          name: 'run',
          args: [{ start: [1, 2], steps: 3 }],
          outcome: { kind: 'returned', value: 0 },
          evaluations: [],
          changedArguments: [{ parameter, before: 3, after: '0' }],
        },
      ],
    );
  const countsDown = (settings: Settings): void => void (settings.steps = 0);
  expect(run(countsDown, 'settings.steps')).toBe(true);
  expect(run(({ start }) => void (start[0] = 7), 'settings.steps')).toBe(false);
  expect(run(countsDown, 'settings.start')).toBe(false);
});

test.each<[string, (onTurn: () => void) => Step]>([
  [
    'an endless loop',
    (onTurn) => () => {
      for (;;) onTurn();
    },
  ],
  [
    'a loop that evaluates a function for ever',
    (onTurn) => (gradient, beta) => {
      for (;;) {
        onTurn();
        gradient(beta);
      }
    },
  ],
])('%s ends', (_, step) => {
  expect(repeatsInOrder((onTurn) => ({ step: step(onTurn) }), EXPORTS, [CALL])).toBe(false);
});

test('each repetition begins with module state of its own, in which order counts', () => {
  let loads = 0;
  const factory = () => {
    loads += 1;
    let calls = 0;
    return { step: (...given: Parameters<Step>) => ((calls += 1) === 1 ? uphill(...given) : 0) };
  };
  expect(repeatsInOrder(factory, EXPORTS, [CALL, CALL])).toBe(false);
  expect(repeatsInOrder(factory, EXPORTS, [CALL])).toBe(true);
  expect(loads).toBe(2);
  expect(repeatsInOrder(factory, EXPORTS, [])).toBe(false);
});

test('a solution is pure in calls that end alike in both orders and leave earlier answers as they are', () => {
  const other = { ...CALL, args: [CALL.args[0]!, [3, 4]] };
  const isPure = (step: () => Step): boolean => isPureIn(() => ({ step: step() }), EXPORTS, [CALL, other]);
  expect(isPure(() => uphill)).toBe(true);
  const counts = (): Step => {
    let calls = 0;
    return () => ({ beta: [(calls += 1)] });
  };
  expect(isPure(counts)).toBe(false);
  const reuses = (): Step => {
    const beta = [0];
    return (_, [x]) => {
      beta[0] = x!;
      return { beta };
    };
  };
  expect(isPure(reuses)).toBe(false);
});

test('rounding decides at a border, unless the call has evaluated a function another number of times', () => {
  const side = (_: Gradient, [x]: number[]): string => (x! <= 0.3 ? 'near' : 'far');
  const call = { ...CALL, name: 'side', args: [CALL.args[0]!, [0.3, 2]] };
  const depends = (changes: Partial<Call>): boolean =>
    dependsOnRounding(() => ({ side }), { side: fn(['gradient', 'beta'], text) }, { ...call, ...changes });
  expect(depends({ evaluations: [[]] })).toBe(true);
  expect(depends({ evaluations: [[]], args: [CALL.args[0]!, [0.4, 2]] })).toBe(false);
  expect(depends({})).toBe(false);
});
