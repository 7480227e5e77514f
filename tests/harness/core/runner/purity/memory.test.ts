import { expect, test } from 'vitest';
import { fn, number } from '../../../../../harness/core/checks/index.ts';
import type { Call } from '../../../../../harness/core/model/call.ts';
import type { FailedCheck } from '../../../../../harness/core/runner/index.ts';
import { unjudged } from '../../../../../harness/core/runner/observation.ts';
import { disagreementIn, prove } from '../../../../../harness/core/runner/purity/memory.ts';
import { loadSolution } from '../../../../../harness/core/sandbox/index.ts';
import { nodeSandboxHost } from '../../../../node-sandbox-host.ts';

const host = await nodeSandboxHost();
const exports = { double: fn(['x'], number) };

/** Makes calls in one instance, of which the last `failed` are those of a failed check. @param shown which of these */
async function memoryOf(source: string, numbers: readonly number[], failed = 1, shown = -1) {
  const solution = loadSolution(host, { 'solution.ts': source });
  await solution.open();
  const sandbox = await solution.reopen();
  const calls: Call[] = numbers.map((x) => sandbox.call('double', exports.double, [x]));
  sandbox.close();
  const attempt = { calls: calls.slice(-failed), failure: { outcome: 'failed' } };
  const log = { callsBefore: () => calls.slice(0, -failed) };
  const run = { attempt, log, failedCall: unjudged(attempt.calls.at(shown)!) } as unknown as FailedCheck;
  const auditor = { solution, exports, normalForms: {} };
  const disagreement = await disagreementIn(auditor, run);
  return disagreement && prove(auditor, [disagreement]);
}
const value = (call: Call | undefined): unknown =>
  call?.outcome.kind === 'returned' ? call.outcome.value : undefined;
const argsOf = (calls: readonly Call[] | undefined): unknown => calls?.map(({ args }) => args);

test('a cache with a poor key is found, and the call that filled it', async () => {
  const source = 'const known = {}; export const double = (x) => (known[Math.round(x)] ??= 2 * x);';
  const found = await memoryOf(source, [1, 5, 2, 1.1, 3, 1.2]);
  // As the nearest earlier call of the same key has left it, and not as in the check.
  expect(value(found?.actual)).toBe(2.2);
  expect(value(found?.alone)).toBe(2.4);
  expect(argsOf(found?.shown)).toEqual([[1.1], [1.2]]);
});

test('a counter is found, and how many calls make the difference', async () => {
  const source = 'let calls = 0; export const double = (x) => 2 * x + ((calls += 1) > 3 ? 1 : 0);';
  const found = await memoryOf(source, [1, 2, 3, 4]);
  expect(value(found?.actual)).toBe(9);
  expect(value(found?.alone)).toBe(8);
  expect(argsOf(found?.shown)).toEqual([[4], [4], [4], [4]]);
});

test('state between the calls of one attempt is found', async () => {
  const source = 'let last; export const double = (x) => [last ?? 2 * x, (last = 2 * x)][0];';
  const found = await memoryOf(source, [1, 2], 2);
  expect(argsOf(found?.shown)).toEqual([[1], [2]]);
});

test('the call that is shown is made alone, although the calls after it would give it the same answer', async () => {
  const source = 'const known = {}; export const double = (x) => (known[Math.abs(x)] ??= 2 * x);';
  const numbers = [-1, 1, -1];
  expect(await memoryOf(source, numbers, 2)).toBeUndefined();
  const found = await memoryOf(source, numbers, 2, -2);
  expect(argsOf(found?.shown)).toEqual([[-1], [1]]);
});

test.each([
  ['a wrong formula', 'export const double = (x) => 3 * x;'],
  ['a cache with the right key', 'const known = {}; export const double = (x) => (known[x] ??= 3 * x);'],
  ['an exception', 'export const double = (x) => x.y.z;'],
  ['chance', 'export const double = (x) => Math.random();'],
])('%s is not memory', async (_, source) => {
  expect(await memoryOf(source, [1, 2, 1, 2], 2)).toBeUndefined();
});
