import { expect, test } from 'vitest';
import { rightPath } from '../../../exercises/03-gradient-descent/pictures.ts';
import { rightPath as rightMomentumPath } from '../../../exercises/04-momentum/pictures.ts';
import { isLevel, isResponse } from '../../../exercises/06-transfer-function/answers.ts';
import { rightResult } from '../../../exercises/07-experiments/findings.ts';
import { notebookGradient, once } from '../../../exercises/descents/index.ts';

test('what follows from an input is computed once for it, whatever it is, and anew for another input', () => {
  const asked: number[] = [];
  const sign = once(({ x }: { readonly x: number }) => {
    asked.push(x);
    return x > 0 ? [x] : undefined;
  });
  const [one, same, none] = [{ x: 1 }, { x: 1 }, { x: -1 }];
  const first = sign(one);
  expect([first, sign(none), sign(same)]).toEqual([[1], undefined, [1]]);
  expect(sign(one)).toBe(first);
  expect(sign(none)).toBeUndefined();
  expect(asked).toEqual([1, -1, 1]);
});

const SETTINGS = {
  gradient: notebookGradient,
  start: [4, 1.075],
  stepSize: 0.1,
  momentumCoeff: 0.5,
  steps: 3,
};

test.each<[string, (input: typeof SETTINGS) => unknown]>([
  ['the path of 03', rightPath],
  ['the path of 04', rightMomentumPath],
  ['the result of 07', rightResult as never],
])('%s is computed once for each input', (_, right) => {
  const [input, other] = [{ ...SETTINGS }, { ...SETTINGS, stepSize: 0.2 }];
  expect(right(input)).toBe(right(input));
  expect(right(other)).not.toEqual(right(input));
});

test('the response and the level of 06 are computed once for each input, and for another one anew', () => {
  let computed = 0;
  const counted = <T extends object>(input: T, name: string): T =>
    new Proxy(input, {
      get: (of, key) => {
        if (key === name) computed += 1;
        return Reflect.get(of, key) as unknown;
      },
    });
  for (const [a1, re] of [
    [-0.5, 2],
    [-0.75, 4],
  ] as const) {
    const asked = counted({ filter: { b: [1, 0], a: [1, a1] }, omega: [0] } as const, 'filter');
    const h = counted([{ re, im: 0 }], 'map');
    const found = () => [...isResponse('H', [{ re, im: 0 }], asked), isLevel([20 * Math.log10(re)], h)];
    expect([...found(), ...found()].map(({ holds }) => holds)).toEqual(Array(6).fill(true));
  }
  expect(computed).toBe(4);
});
