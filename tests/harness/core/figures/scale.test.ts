import { expect, test } from 'vitest';
import { inside, linear, logarithmic } from '../../../../harness/core/figures/scale.ts';

const textsOf = (from: number, to: number): string[] => {
  const { ticks, textOf } = logarithmic([from, to], [200, 0], 4);
  return ticks.map((tick) => textOf(tick));
};

test('the ticks of a logarithmic axis are all plain numbers, or all powers of ten', () => {
  expect(textsOf(0.005, 20)).toEqual(['0.01', '0.1', '1', '10']);
  expect(textsOf(1e-12, 1e3)).toEqual(['10⁻¹²', '10⁻⁸', '10⁻⁴', '1']);
});

test('an axis between two numbers that hardly differ has no ticks', () => {
  for (const end of [5e-324, 1e-310, 0]) expect(linear([-end, end], [0, 200]).ticks).toEqual([]);
  expect(linear([-1e-15, 1e-15], [0, 200]).ticks).not.toEqual([]);
});

test('a pixel outside of a scale is moved to the nearest end, whichever way the scale runs', () => {
  expect([-5, 7, 300].map((pixel) => inside(linear([0, 1], [0, 200]), pixel))).toEqual([0, 7, 200]);
  expect([-5, 7, Infinity].map((pixel) => inside(linear([0, 1], [200, 0]), pixel))).toEqual([0, 7, 200]);
});
