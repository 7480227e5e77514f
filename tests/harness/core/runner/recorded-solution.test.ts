import { expect, test } from 'vitest';
import { fakeSolution } from './fake-sandbox.ts';

test('a check that passes more arguments than exports names, or undefined, throws, and says what to write instead', () => {
  const { solution, recording } = fakeSolution({ double: (x: number, scale = 2) => scale * x });
  expect(() => [3, 5].map(solution.double)).toThrow(
    'solution.double gets 3 arguments here, but exports names 1 (x). map(solution.double) also passes the index and ' +
      'the list: write map((…) => solution.double(x))',
  );
  expect(() => solution.double(undefined as never)).toThrow(
    'solution.double gets undefined for x here: is it in the input or in the fixture, under this name?',
  );
  expect(recording.calls).toEqual([]);
  expect([3, 5].map((x) => solution.double(x))).toEqual([6, 10]);
});
