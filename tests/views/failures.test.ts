import type { CheckGrade, Picture } from 'descent-grader/view';
import { expect, test } from 'vitest';
import { captionOf, hessiansOf, settingsOf, viewOf } from '../../views/failures.ts';

const failed = (counterexample: CheckGrade['counterexample'], picture?: Partial<Picture>): CheckGrade =>
  ({
    id: 'x',
    title: 'x',
    points: 0,
    maxPoints: 1,
    outcome: 'failed',
    counterexample,
    picture,
  }) as CheckGrade;

test('settings of a counterexample are loaded, those of an experiment too, and a point counts as the start', () => {
  expect(settingsOf(failed({ beta: [3, 1], stepSize: 0.1 }))).toEqual({ start: [3, 1], stepSize: 0.1 });
  const settings = { start: [4, 2.5], stepSize: 0.29, momentumCoeff: 0.08, steps: 7 };
  expect(settingsOf(failed({ settings }))).toEqual(settings);
});

test('what the views cannot show is left out', () => {
  expect(settingsOf(failed({ beta: [1], stepSize: 'NaN', x: [1, 2] }))).toEqual({});
  expect(captionOf(failed({ hessian: [[1, 0]] }), 'descent')).toBeUndefined();
});

test('the Hessians of a counterexample are found by name, and nothing else counts as one', () => {
  const hessian = [
    [1, 0],
    [0, -1],
  ];
  const check = failed({ hessian, expected: 'saddle', x: [1, 2], omega: [[1, 2]] });
  expect(hessiansOf(check)).toEqual([['hessian', hessian]]);
  expect(hessiansOf(failed({ hessian: [[1, 'NaN'], hessian[1]!] }))).toEqual([]);
  expect(captionOf(check, 'descent')).toContain('Hessian');
});

test('a call without arguments is made by the views, too, so there is something to show; a failure without an input is not', () => {
  expect(captionOf(failed({}), 'descent')).toContain('no settings');
  expect(captionOf(failed(undefined), 'descent')).toBeUndefined();
});

test('a check is drawn where its picture or its input belongs, otherwise in the view of its exercise', () => {
  expect(viewOf(failed({ momentumCoeff: 0.05 }), 'filter')).toBe('filter');
  expect(viewOf(failed({ beta: [3, 3] }), 'descent')).toBe('descent');
  expect(viewOf(failed({ curvature: 2 }, { kind: 'poles' }), 'descent')).toBe('loop');
  expect(viewOf(failed({}, { kind: 'level' }), 'descent')).toBe('filter');
  expect(viewOf(failed({}, { kind: 'signal', symbol: 'z' } as Partial<Picture>), 'descent')).toBe('filter');
  expect(viewOf(failed({}, { kind: 'signal', symbol: 'β₁' } as Partial<Picture>), 'descent')).toBe('descent');
});
