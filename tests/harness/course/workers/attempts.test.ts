import { expect, test } from 'vitest';
import { Attempts } from '../../../../harness/course/workers/attempts.ts';

const left = (slowTicks: number) => ({ finished: new Map(), spent: 7, slowTicks });
const PATIENCE = { ticks: 1_000, silentTicks: 100, idleMs: 10 };

test('after the first stall, silence ends the next attempt sooner', () => {
  const attempts = new Attempts();
  expect(attempts.mayGoOn('b', 'stuck', left(0))).toBe(true);
  expect(attempts.leftOf(PATIENCE)).toEqual({ ...PATIENCE, silentTicks: 25 });
});

test('all attempts share the time for what is slow', () => {
  const attempts = new Attempts();
  attempts.mayGoOn('b', 'stuck', left(700));
  expect(attempts.leftOf(PATIENCE)).toEqual({ ...PATIENCE, ticks: 300, silentTicks: 25 });
  const other = new Attempts();
  other.mayGoOn('b', 'stuck', left(999));
  expect(other.leftOf(PATIENCE)).toEqual({ ...PATIENCE, ticks: 200, silentTicks: 25 });
});

test('a slow stage is skipped at once, and counts as two stalls', () => {
  const attempts = new Attempts();
  attempts.mayGoOn('b', 'slow', left(0));
  expect(attempts.earlier).toMatchObject({ skipped: new Set(['b']), isOver: false });
  attempts.mayGoOn('c', 'slow', left(0));
  expect(attempts.earlier).toMatchObject({ skipped: new Set(['b', 'c']), isOver: true });
});

test('a task that stalls twice outside of its stages is given up', () => {
  const attempts = new Attempts();
  expect(attempts.mayGoOn(undefined, 'stuck', left(0))).toBe(true);
  expect(attempts.mayGoOn(undefined, 'stuck', left(0))).toBe(false);
});
