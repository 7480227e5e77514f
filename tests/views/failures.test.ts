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
  expect(captionOf(failed({ hessian: [[1, 0]] }))).toBeUndefined();
});

test('the Hessians of a counterexample are found by name, and nothing else counts as one', () => {
  const hessian = [
    [1, 0],
    [0, -1],
  ];
  const check = failed({ hessian, expected: 'saddle', x: [1, 2], omega: [[1, 2]] });
  expect(hessiansOf(check)).toEqual([['hessian', hessian]]);
  expect(hessiansOf(failed({ hessian: [[1, 'NaN'], hessian[1]!] }))).toEqual([]);
  expect(captionOf(check)).toContain('Hessian');
});

test('a call without arguments is made by the views, too, so there is something to show; a failure without an input is not', () => {
  expect(captionOf(failed({}))).toContain('no settings');
  expect(captionOf(failed(undefined))).toBeUndefined();
});

test('the caption says what of an input is loaded, and what the pictures cannot show', () => {
  const step = { beta: [1, 2], z: [0.1, 0], stepSize: 0.1, momentumCoeff: 0.5, gradient: '(beta) => beta' };
  expect(captionOf(failed(step))).toBe(
    'Loaded: the start, the step size, m. The pictures below cannot show its z, as they begin with z = 0; or its gradient, as they are of the notebook’s loss.',
  );
  expect(captionOf(failed({ ...step, beta: [1], z: [0] }))).toBe(
    'Loaded: the step size, m. The pictures below cannot show its β, which has not two coordinates; or its gradient, as they are of the notebook’s loss.',
  );
  expect(captionOf(failed({ settings: { start: [1, 2], steps: 3 } }))).toBe(
    'Loaded: the start, the number of steps.',
  );
  expect(captionOf(failed({ x: [1] }))).toBeUndefined();
  expect(captionOf(failed({ x: [1] }, { kind: 'signal' }))).toContain('Nothing of this input is loaded');
});

test('a check is drawn where its picture or its input belongs, otherwise in the view of its exercise', () => {
  expect(viewOf(failed({ momentumCoeff: 0.05 }), 'filter')).toBe('filter');
  expect(viewOf(failed({ beta: [3, 3] }), 'descent')).toBe('descent');
  expect(viewOf(failed({ curvature: 2 }, { kind: 'poles' }), 'descent')).toBe('loop');
  expect(viewOf(failed({}, { kind: 'level' }), 'descent')).toBe('filter');
  expect(viewOf(failed({}, { kind: 'signal', symbol: 'z' } as Partial<Picture>), 'descent')).toBe('filter');
  expect(viewOf(failed({}, { kind: 'signal', symbol: 'β₁' } as Partial<Picture>), 'descent')).toBe('descent');
});
