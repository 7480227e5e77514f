import { expect, test } from 'vitest';
import {
  callable,
  fn,
  list,
  number,
  record,
  returnsFunction,
  vector,
  wholeNumber,
} from '../../../../harness/core/checks/index.ts';
import type { Call } from '../../../../harness/core/model/call.ts';
import type { FunctionSignature, HostValue, Shape } from '../../../../harness/core/model/shape.ts';
import type { SolutionFactory } from '../../../../harness/core/model/solution-factory.ts';
import { nativeModule } from '../../../../harness/core/runner/native/native-module.ts';
import { onPoints } from '../sandbox/open.ts';

async function callOf(
  answer: (...args: never[]) => unknown,
  signature: FunctionSignature,
  ...args: HostValue[]
): Promise<Call> {
  const sandbox = await nativeModule(
    () => ({ answer }),
    () => {},
  ).reopen();
  return sandbox.call('answer', signature, args);
}

test.each<[Shape, unknown, unknown]>([
  [vector, new Float64Array([1, 2]), [1, 2]],
  [list(vector), [new Float32Array([1]), [2]], [[1], [2]]],
  [
    record({ x: number }),
    new (class {
      x = 1;
      y = 2;
    })(),
    { x: 1 },
  ],
  [wholeNumber, -0, 0],
  [number, -0, -0],
])('an answer is read by its shape, as the sandbox reads it', async (shape, answer, read) => {
  const { outcome } = await callOf(() => answer, { parameters: [], returns: shape });
  expect(outcome).toEqual({ kind: 'returned', value: read });
});

test.each<[Shape, unknown]>([
  [vector, [1, '2']],
  [list(number, 2), [1]],
  [record({ x: number }), {}],
  [wholeNumber, 1.5],
  [number, undefined],
])('an answer of another shape is misshapen', async (shape, answer) => {
  const { outcome } = await callOf(() => answer, { parameters: [], returns: shape });
  expect(outcome).toMatchObject({ kind: 'misshapen' });
});

test('a call gets copies, and what it changes and how it evaluates functions is noted', async () => {
  const beta = [1, 2];
  const twice = onPoints((point) => point.map((x) => 2 * x));
  const step = (gradient: (at: readonly number[]) => number[], start: number[]): number[] => {
    const slope = gradient(new Float64Array(start) as never);
    start.push(3);
    return slope;
  };
  const call = await callOf(step as never, fn(['gradient', 'start'], vector), twice, beta);
  expect(call).toMatchObject({
    outcome: { kind: 'returned', value: [2, 4] },
    evaluations: [[[[1, 2]]]],
    changedArguments: [{ parameter: 'start', before: [1, 2], after: '[1,2,3]' }],
  });
  expect(beta).toEqual([1, 2]);
});

test('a field that a call adds to an argument is noted as in the sandbox, and a frozen argument is none', async () => {
  const twice = onPoints((point) => point);
  const marks = (gradient: { last?: number }, h: { db?: number }[], start: number[]): number => {
    gradient.last = 1;
    h[1]!.db = 1;
    Object.freeze(start);
    return 1;
  };
  const sample = [{ re: 1 }, { re: 2 }];
  const call = await callOf(marks as never, fn(['gradient', 'h', 'start'], number), twice, sample, [1]);
  expect(call.changedArguments).toEqual([
    { parameter: 'gradient', after: 'last' },
    { parameter: 'h[1]', after: 'db' },
  ]);
});

test('an answer can be read again, after a later call has changed it', async () => {
  const shared = [0];
  const sandbox = await nativeModule(
    () => ({ next: () => shared.fill(shared[0]! + 1) }),
    () => {},
  ).reopen();
  const kept = sandbox.callAndKeep('next', fn([], vector), []);
  sandbox.call('next', fn([], vector), []);
  expect([kept.call.outcome, kept.readAgain()]).toEqual([{ kind: 'returned', value: [1] }, [2]]);
});

test('how a function that was returned evaluates what it was made with is noted, where its answer is kept, too', async () => {
  const square = callable('(x) => x ** 2', [['x', number]], number, (x) => x ** 2);
  const slope = (f: (x: number) => number) => (x: number) => (f(x + 1) - f(x - 1)) / 2;
  const signature = fn(['f'], returnsFunction([['x', number]], number));
  const sandbox = await nativeModule(
    () => ({ slope }),
    () => {},
  ).reopen();
  const maker = { args: [square] };
  sandbox.call('slope', signature, maker.args, maker);
  expect(sandbox.callAndKeep('slope', signature, [square, 3], maker).call).toMatchObject({
    outcome: { kind: 'returned', value: 6 },
    evaluations: [[[4], [2]]],
  });
});

test('each instance has module state of its own', async () => {
  const factory: SolutionFactory = () => {
    let calls = 0;
    return { count: () => (calls += 1) };
  };
  const counted = nativeModule(factory, () => {});
  const count = (sandbox: Awaited<ReturnType<typeof counted.reopen>>): unknown =>
    sandbox.call('count', fn([], number), []).outcome;
  const [one, other] = [await counted.reopen(), await counted.reopen()];
  expect([count(one), count(one), count(other)]).toMatchObject([{ value: 1 }, { value: 2 }, { value: 1 }]);
});

test('an exception, a missing function and a loop without end are outcomes', async () => {
  const throws = await callOf(
    () => {
      throw new RangeError('no');
    },
    fn([], number),
  );
  expect(throws.outcome).toEqual({ kind: 'threw', message: 'RangeError: no' });

  const factory: SolutionFactory = (onTurn) => ({
    endless: () => {
      for (;;) onTurn();
    },
  });
  const sandbox = await nativeModule(factory, () => {}).reopen();
  expect(sandbox.call('other', fn([], number), []).outcome).toMatchObject({
    kind: 'misshapen',
    isMissing: true,
  });
  expect(sandbox.call('endless', fn([], number), []).outcome).toMatchObject({ kind: 'limit', limit: 'time' });
  expect(sandbox.closed).toBe(true);
});

test('a solution that does not load says so at every call', async () => {
  const broken: SolutionFactory = () => {
    throw new TypeError('broken');
  };
  const sandbox = await nativeModule(broken, () => {}).reopen();
  expect(sandbox.call('answer', fn([], number), []).outcome).toEqual({
    kind: 'threw',
    message: 'TypeError: broken',
  });
});
