import { expect, test } from 'vitest';
import { STEPS_PER_BEAT, STEPS_PER_TICK } from '../../../../harness/core/sandbox/engine/steps.ts';
import { TotalTicks } from '../../../../harness/core/sandbox/engine/total-ticks.ts';
import { openSandbox } from '../../../../harness/core/sandbox/open.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { limits, signature, wasm } from './open.ts';

const BEAT = STEPS_PER_BEAT / STEPS_PER_TICK;

/** The ticks of each sign of life during one call of `answer`, in order, and when the code was running. */
async function signsOf(source: string) {
  const signs: number[] = [];
  const runs: boolean[] = [];
  const monitor = {
    onWork: (ticks: number, share: number) => void (share > 0 && signs.push(ticks)),
    onRun: (isRunning: boolean) => void runs.push(isRunning),
  };
  const stripped = strip({ 'solution.ts': source });
  if (stripped.kind !== 'stripped') throw new Error(stripped.message);
  const opened = await openSandbox(wasm, stripped, limits, new TotalTicks(Infinity, monitor));
  if (opened.kind !== 'open') throw new Error(opened.message);
  signs.length = 0;
  runs.length = 0;
  const { outcome } = opened.sandbox.call('answer', signature({ kind: 'number' }), []);
  opened.sandbox.close();
  return { signs, runs, outcome };
}

test('a loop shows forty times in a tick that it goes on, and a tick is 10,000 jumps and calls', async () => {
  // Each turn of this loop jumps twice.
  const { signs, outcome } = await signsOf(
    'export const answer = () => { let k = 0; while (k < 50_000) k += 1; return k; };',
  );
  expect(outcome).toEqual({ kind: 'returned', value: 50_000 });
  expect(new Set(signs)).toEqual(new Set([BEAT]));
  expect(signs.reduce((sum, ticks) => sum + ticks, 0)).toBeCloseTo(100_000 / STEPS_PER_TICK, 0);
});

test('built-ins that do much at each step show it, too', async () => {
  const { signs } = await signsOf(`
export const answer = () => {
  let path = Array.from({ length: 500 }, (_, k) => [k, k]);
  for (let k = 0; k < 200; k += 1) path = JSON.parse(JSON.stringify(path));
  return path.length;
};`);
  expect(signs.length).toBeGreaterThan(1);
});

test('a regular expression counts its own steps, 10,000 at a time', async () => {
  const { signs } = await signsOf(
    "export const answer = () => (/^(a+)+$/.test('a'.repeat(18) + 'b') ? 1 : 0);",
  );
  expect(signs).toContain(1);
  expect(signs.filter((ticks) => ticks === BEAT).length).toBeLessThan(2);
});

test('code runs from the beginning of a call to its end, however that is', async () => {
  expect((await signsOf('export const answer = () => 1;')).runs).toEqual([true, false]);
  expect((await signsOf('export const answer = () => { throw 1 };')).runs).toEqual([true, false]);
  const { runs, outcome } = await signsOf('export const answer = () => { for (;;); };');
  expect(outcome).toMatchObject({ kind: 'limit', limit: 'time' });
  expect(runs).toEqual([true, false]);
});
