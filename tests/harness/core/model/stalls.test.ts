import { expect, test } from 'vitest';
import type { CheckGrade } from '../../../../harness/core/model/grades.generated.ts';
import { LOADING, PICTURES } from '../../../../harness/core/model/stages.ts';
import { isSkipped, NOTHING, Stalls } from '../../../../harness/core/model/stalls.ts';

const left = (...ids: string[]) => ({
  finished: new Map(ids.map((id) => [id, { id } as CheckGrade])),
  spent: 7,
});

test('after the first stall everything begins anew', () => {
  const stalls = new Stalls();
  expect(stalls.any).toBe(false);
  stalls.add('b', left('a'));
  expect(stalls.any).toBe(true);
  expect(stalls.earlier).toEqual(NOTHING);
});

test('from the second stall on its stage is skipped, whichever stalled first, and the checks before stay finished', () => {
  const stalls = new Stalls();
  stalls.add('a', left());
  stalls.add('b', left('a'));
  expect(stalls.earlier).toEqual({ ...left('a'), skipped: new Set(['b']), isOver: false });
  stalls.add('d', left('c'));
  expect(stalls.earlier).toMatchObject({ skipped: new Set(['b', 'd']), spent: 14 });
  expect([...stalls.earlier.finished.keys()]).toEqual(['a', 'c']);
  expect(['a', 'b', 'c', 'd'].map((stage) => isSkipped(stalls.earlier, stage))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test('after the fourth stall only loading is tried again', () => {
  const stalls = new Stalls();
  for (const stage of ['b', 'b', 'c']) stalls.add(stage, left());
  expect(isSkipped(stalls.earlier, 'e')).toBe(false);
  stalls.add('d', left());
  expect(isSkipped(stalls.earlier, 'e')).toBe(true);
  expect(isSkipped(stalls.earlier, PICTURES)).toBe(true);
  expect(isSkipped(stalls.earlier, LOADING)).toBe(false);
});
