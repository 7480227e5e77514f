import { expect, test } from 'vitest';
import * as reference from '../../../reference/index.ts';

const { gradient, onePole } = reference;
const settings = { start: [4, 1], stepSize: 0.1, momentumCoeff: 0.5, steps: 3 };
const short = () => [1];
const untouched = () => expect.fail('the gradient was evaluated');

test.each<[string, () => unknown]>([
  ['loss: beta must have shape (2); got shape (3)', () => reference.loss([1, 2, 3])],
  ['gradient: beta must have shape (2); got shape (1)', () => reference.gradient([1])],
  ['hessian: beta must have shape (2); got shape (0)', () => reference.hessian([])],
  ['classify: hessian must have 2 rows; got 1', () => reference.classify([[1, 2]])],
  [
    'classify: hessian must have 2 rows; got 3',
    () =>
      reference.classify([
        [1, 0],
        [0, 1],
        [0, 0],
      ]),
  ],
  ['classify: hessian[1] must have shape (2); got shape (1)', () => reference.classify([[1, 2], [2]])],
  [
    'classify: hessian must be finite; got NaN',
    () =>
      reference.classify([
        [1, NaN],
        [NaN, 1],
      ]),
  ],
  [
    'gradientDescentStep: stepSize must be positive and finite; got 0',
    () => reference.gradientDescentStep(untouched, [1], 0),
  ],
  [
    'gradientDescentStep: gradient(beta) must have shape (2); got shape (1)',
    () => reference.gradientDescentStep(short, [1, 2], 0.1),
  ],
  [
    'gradientDescent: stepSize must be positive and finite; got NaN',
    () => reference.gradientDescent(untouched, [1], NaN, 3),
  ],
  [
    'gradientDescent: steps must be a whole number, at least 0; got -1',
    () => reference.gradientDescent(untouched, [1], 0.1, -1),
  ],
  [
    'momentumStep: stepSize must be positive and finite; got Infinity',
    () => reference.momentumStep(untouched, [1], [0], Infinity, 0.5),
  ],
  [
    'momentumStep: momentumCoeff must be in [0, 1); got 1.2',
    () => reference.momentumStep(untouched, [1], [0], 0.1, 1.2),
  ],
  [
    'momentumStep: z must have shape (2); got shape (1)',
    () => reference.momentumStep(untouched, [1, 2], [0], 0.1, 0.5),
  ],
  [
    'momentumStep: gradient(beta) must have shape (2); got shape (1)',
    () => reference.momentumStep(short, [1, 2], [0, 0], 0.1, 0.5),
  ],
  [
    'momentumDescent: stepSize must be positive and finite; got -1',
    () => reference.momentumDescent(untouched, [1], -1, 0.5, 3),
  ],
  [
    'momentumDescent: momentumCoeff must be in [0, 1); got 1',
    () => reference.momentumDescent(untouched, [1], 0.1, 1, 3),
  ],
  [
    'momentumDescent: steps must be a whole number, at least 0; got 2.5',
    () => reference.momentumDescent(untouched, [1], 0.1, 0.5, 2.5),
  ],
  ['onePole: momentumCoeff must be in [0, 1); got -0.1', () => onePole(-0.1)],
  ['onePole: momentumCoeff must be in [0, 1); got NaN', () => onePole(NaN)],
  ['lfilter: b must have shape (2); got shape (1)', () => reference.lfilter({ b: [1], a: [1, 0] }, [1])],
  [
    'lfilter: a must have shape (2); got shape (3)',
    () => reference.lfilter({ b: [1, 0], a: [1, 0, 0] }, [1]),
  ],
  [
    'lfilter: a[0] must be a number other than 0; got 0',
    () => reference.lfilter({ b: [1, 0], a: [0, 1] }, []),
  ],
  [
    'frequencyResponse: a[0] must be a number other than 0; got NaN',
    () => reference.frequencyResponse({ b: [1, 0], a: [NaN, 1] }, []),
  ],
  ['frequencyGrid: count must be a whole number, at least 1; got 0', () => reference.frequencyGrid(0)],
  [
    'zerosPolesGain: b must have shape (2); got shape (0)',
    () => reference.zerosPolesGain({ b: [], a: [1, 0] }),
  ],
  [
    'experiment: start must have shape (2); got shape (1)',
    () => reference.experiment({ ...settings, start: [1] }),
  ],
  [
    'experiment: stepSize must be positive and finite; got 0',
    () => reference.experiment({ ...settings, stepSize: 0 }),
  ],
  [
    'experiment: momentumCoeff must be in [0, 1); got 1',
    () => reference.experiment({ ...settings, momentumCoeff: 1 }),
  ],
  [
    'experiment: steps must be a whole number, at least 0; got NaN',
    () => reference.experiment({ ...settings, steps: NaN }),
  ],
  ['outcomeAt: beta must have shape (2); got shape (1)', () => reference.outcomeAt([1])],
  ['loopPoles: curvature must be positive and finite; got -2', () => reference.loopPoles(-2, 0.1, 0.5)],
  ['loopPoles: stepSize must be positive and finite; got 0', () => reference.loopPoles(2, 0, 0.5)],
  ['loopPoles: momentumCoeff must be in [0, 1); got 1', () => reference.loopPoles(2, 0.1, 1)],
  [
    'largestStableStepSize: curvature must be positive and finite; got 0',
    () => reference.largestStableStepSize(0, 0.5),
  ],
  [
    'largestStableStepSize: momentumCoeff must be in [0, 1); got 2',
    () => reference.largestStableStepSize(1, 2),
  ],
])('an invalid argument throws “%s”', (message, call) => {
  expect(call).toThrow(new RangeError(message));
});

test('points that are not finite are valid, because a diverging path reaches them', () => {
  expect(reference.gradientDescentStep(gradient, [NaN, Infinity], 0.1)).toEqual([NaN, NaN]);
  expect(reference.momentumStep(gradient, [1, 1], [-Infinity, NaN], 0.1, 0.5).z).toEqual([NaN, NaN]);
});
