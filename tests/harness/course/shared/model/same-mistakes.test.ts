import { expect, test } from 'vitest';
import type { CheckGrade } from '../../../../../harness/core/model/grades.generated.ts';
import { SameMistakes } from '../../../../../harness/course/shared/model/same-mistakes.ts';
import { check, exercise } from '../../class/reports/grades.ts';
import { submissionOf } from '../../page/classes.ts';

const wrong = (actual: unknown, fields: Partial<CheckGrade> = {}): CheckGrade =>
  check({ message: 'the loss is wrong', counterexample: { beta: [5, 4] }, expected: 81, actual, ...fields });

/** Students by the checks of their solution; the hash of the k-th one begins with k. */
function groupsOf(class_: Readonly<Record<string, readonly CheckGrade[]>>) {
  const found = new SameMistakes();
  for (const [k, [id, checks]] of Object.entries(class_).entries())
    found.add(submissionOf(id, [exercise(checks, { source: `sha256-${String(k).padStart(8, '0')}…` })]));
  return found.groups.map(({ group, members }) => [group, ...members.map(({ submission }) => submission)]);
}

test('the same wrong answers are one mistake, up to rounding and the sign of zero', () => {
  const almost = [0.1 + 0.2, { re: '-0', im: '-Infinity' }];
  const same = [0.3, { re: 0, im: '-Infinity' }];
  expect(groupsOf({ anna: [wrong(almost)], ben: [wrong(same)], cem: [wrong([0.3001, same[1]])] })).toEqual([
    ['01-loss/00000000', 'anna', 'ben'],
  ]);
});

test('another answer, input, sentence or failed check is another mistake', () => {
  const more: Partial<CheckGrade> = { id: 'another', outcome: 'threw', message: 'threw' };
  const first = wrong(27);
  const another = (fields: Partial<CheckGrade>, actual: unknown = [1]) => [
    first,
    wrong(actual, { ...more, ...fields }),
  ];
  const all = {
    anna: another({}),
    ben: another({}, [2]),
    cem: another({ counterexample: { beta: [5, 3] } }),
    dora: another({ message: 'threw otherwise' }),
    emil: another({ outcome: 'limit' }),
    fay: another({ id: 'a-third' }),
    gero: [first],
  };
  expect(groupsOf(all)).toEqual([]);
  expect(groupsOf({ ...all, hana: another({}) })).toEqual([['01-loss/00000000', 'anna', 'hana']]);
});

test('what a misconception explains, what is not written yet and what has no answer is no such mistake', () => {
  const known = wrong(27, { diagnosis: { misconception: 'cube', message: 'a cube' } });
  const starter = check({ id: 'another', outcome: 'threw', unwritten: 'gradient' });
  const endless = check({ outcome: 'limit', message: 'too slow', counterexample: {} });
  const later = check({ id: 'another', outcome: 'passed', points: 2 });
  const blocked = check({ id: 'another', outcome: 'blocked' });
  expect(
    groupsOf({
      a: [wrong(1), { ...known, id: 'another' }],
      b: [wrong(1), { ...known, id: 'another' }],
      c: [wrong(2), starter],
      d: [wrong(2), starter],
      e: [endless],
      f: [endless],
      g: [later],
      h: [later],
      i: [wrong(3), blocked],
      j: [wrong(3), later],
    }),
  ).toEqual([['01-loss/00000008', 'i', 'j']]);
});

test('the largest group comes first, and others in the order of their names', () => {
  const class_ = { a: [wrong(1)], b: [wrong(2)], c: [wrong(3)], d: [wrong(3)], e: [wrong(2)], f: [wrong(1)] };
  expect(groupsOf({ ...class_, g: [wrong(3)] })).toEqual([
    ['01-loss/00000002', 'c', 'd', 'g'],
    ['01-loss/00000000', 'a', 'f'],
    ['01-loss/00000001', 'b', 'e'],
  ]);
});
