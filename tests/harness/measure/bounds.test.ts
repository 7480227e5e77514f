import { expect, test } from 'vitest';
import { upperBound } from '../../measure/bounds.ts';

test.each([
  // Without an event the bound has a closed form: 1 − 0.05^(1/n).
  [0, 1, 0.95],
  [0, 106, 1 - 0.05 ** (1 / 106)],
  [0, 500, 1 - 0.05 ** (1 / 500)],
  // n = 10 events of 10, and the last but one: 0.95^(1/n).
  [10, 10, 1],
  [9, 10, 0.95 ** (1 / 10)],
])('%i of %i: the rate is at most %f with a confidence of 95 %%', (k, n, bound) => {
  expect(upperBound(k, n)).toBeCloseTo(bound, 8);
});

test('at the bound, so few events happen with a probability of 5 %', () => {
  const p = upperBound(4, 228);
  let probability = 0;
  let term = (1 - p) ** 228;
  for (let i = 0; i <= 4; i += 1) {
    probability += term;
    term *= ((228 - i) / (i + 1)) * (p / (1 - p));
  }
  expect(probability).toBeCloseTo(0.05, 8);
});

test('without trials nothing is known', () => {
  expect(upperBound(0, 0)).toBe(1);
});
