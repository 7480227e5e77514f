import { expect, test } from 'vitest';
import type { CheckGrade } from '../../../../harness/core/model/grades.generated.ts';
import { Attempts } from '../../../../harness/course/workers/attempts.ts';

const STAGES = ['loading', 'a', 'b', 'c', 'd'];
const left = (...ids: string[]) => ({
  finished: new Map(ids.map((id) => [id, { id } as CheckGrade])),
  spent: 7,
});

test('a stage is left out after its second stall, and what was finished before stays finished', () => {
  const attempts = new Attempts(STAGES);
  expect(attempts.mayGoOn('b', 'stuck', left('a'))).toBe(true);
  expect(attempts.earlier.skipped).toEqual(new Set());
  expect(attempts.patience).toBe(1);
  expect(attempts.mayGoOn('b', 'stuck', left())).toBe(true);
  expect(attempts.earlier).toEqual({ skipped: new Set(['b']), ...left('a'), spent: 14 });
});

test('a slow stage is left out at once, and counts as two stalls', () => {
  const attempts = new Attempts(STAGES);
  attempts.mayGoOn('b', 'slow', left('a'));
  expect(attempts.earlier.skipped).toEqual(new Set(['b']));
  attempts.mayGoOn('c', 'slow', left());
  expect(attempts.earlier.skipped).toEqual(new Set(['b', 'c', 'd']));
});

test('once a stage is left out, others follow after one stall, which ends sooner', () => {
  const attempts = new Attempts(STAGES);
  for (const stage of ['b', 'b', 'c']) attempts.mayGoOn(stage, 'stuck', left());
  expect(attempts.earlier.skipped).toEqual(new Set(['b', 'c']));
  expect(attempts.patience).toBeLessThan(1);
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
