import { expect, test } from 'vitest';
import type { CheckGrade } from '../../../../harness/core/model/grades.generated.ts';
import { Attempts } from '../../../../harness/course/workers/attempts.ts';

const STAGES = ['loading', 'a', 'b', 'c', 'd'];
const left = (...ids: string[]) => ({
  finished: new Map(ids.map((id) => [id, { id } as CheckGrade])),
  spent: 7,
  slowTicks: 0,
});
const PATIENCE = { ticks: 1_000, silentTicks: 100, idleMs: 10 };

test('after the first stall everything is done anew, and silence ends it sooner', () => {
  const attempts = new Attempts(STAGES);
  expect(attempts.mayGoOn('b', 'stuck', left('a'))).toBe(true);
  expect(attempts.earlier).toEqual({ skipped: new Set(), finished: new Map(), spent: 0 });
  expect(attempts.leftOf(PATIENCE)).toEqual({ ...PATIENCE, silentTicks: 25 });
});

test('a stage is left out after the second stall, and what was finished before stays finished', () => {
  const attempts = new Attempts(STAGES);
  attempts.mayGoOn('b', 'stuck', left());
  expect(attempts.mayGoOn('b', 'stuck', left('a'))).toBe(true);
  const { finished } = left('a');
  expect(attempts.earlier).toEqual({ skipped: new Set(['b']), finished, spent: 7 });
  attempts.mayGoOn('d', 'stuck', left('c'));
  expect(attempts.earlier).toMatchObject({ skipped: new Set(['b', 'd']), spent: 14 });
  expect([...attempts.earlier.finished.keys()]).toEqual(['a', 'c']);
});

test('the second stall counts, whichever stage it is in', () => {
  const attempts = new Attempts(STAGES);
  attempts.mayGoOn('a', 'stuck', left());
  attempts.mayGoOn('b', 'stuck', left('a'));
  expect(attempts.earlier.skipped).toEqual(new Set(['b']));
});

test('all attempts share the time for what is slow', () => {
  const attempts = new Attempts(STAGES);
  attempts.mayGoOn('b', 'stuck', { ...left(), slowTicks: 700 });
  expect(attempts.leftOf(PATIENCE)).toEqual({ ...PATIENCE, ticks: 300, silentTicks: 25 });
  const other = new Attempts(STAGES);
  other.mayGoOn('b', 'stuck', { ...left(), slowTicks: 999 });
  expect(other.leftOf(PATIENCE)).toEqual({ ...PATIENCE, ticks: 200, silentTicks: 25 });
});

test('a slow stage is left out at once, and counts as two stalls', () => {
  const attempts = new Attempts(STAGES);
  attempts.mayGoOn('b', 'slow', left('a'));
  expect(attempts.earlier.skipped).toEqual(new Set(['b']));
  attempts.mayGoOn('c', 'slow', left());
  expect(attempts.earlier.skipped).toEqual(new Set(['b', 'c', 'd']));
});

test('once a stage is left out, others follow after one stall', () => {
  const attempts = new Attempts(STAGES);
  for (const stage of ['b', 'b', 'c']) attempts.mayGoOn(stage, 'stuck', left());
  expect(attempts.earlier.skipped).toEqual(new Set(['b', 'c']));
});

test('after the fourth stall all stages are left out that are not finished, except for the first', () => {
  const attempts = new Attempts(STAGES);
  for (const stage of ['b', 'b', 'c']) attempts.mayGoOn(stage, 'stuck', left('a'));
  attempts.mayGoOn('loading', 'stuck', left());
  expect(attempts.earlier.skipped).toEqual(new Set(['b', 'c', 'loading', 'd']));
});

test('a task that stalls twice outside of its stages is given up', () => {
  const attempts = new Attempts(STAGES);
  expect(attempts.mayGoOn(undefined, 'stuck', left())).toBe(true);
  expect(attempts.mayGoOn(undefined, 'stuck', left())).toBe(false);
});
