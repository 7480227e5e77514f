import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as address from '../../harness/explore/state/address.ts';
import { CURVATURES, SETTINGS, type Settings } from '../../views/settings.ts';

const EXERCISES = ['01-loss', '04-momentum'];
const fromAddress = (hash: string): Settings => address.fromAddress(SETTINGS, hash, EXERCISES);
const FIRST = fromAddress('');

const settings: fc.Arbitrary<Settings> = fc
  .record({
    start: fc.tuple(fc.double(), fc.double()),
    stepSize: fc.double(),
    momentumCoeff: fc.double(),
    steps: fc.double(),
    at: fc.double(),
    curvature: fc.constantFrom(...CURVATURES),
    compare: fc.option(fc.double(), { nil: undefined }),
    station: fc.constantFrom('', 'saddle'),
    exercise: fc.constantFrom(...EXERCISES),
  })
  .map((one) => SETTINGS.legal(one, FIRST));

test('settings survive the way through the address, bit for bit', () => {
  fc.assert(
    fc.property(settings, (one) => {
      expect(fromAddress(address.toAddress(SETTINGS, one))).toEqual(one);
    }),
  );
});

test('legal settings stay within the graded ranges, whatever was asked', () => {
  fc.assert(
    fc.property(settings, ({ start, stepSize, momentumCoeff, steps, at }) => {
      for (const coordinate of start) expect(Math.abs(coordinate)).toBeLessThanOrEqual(1000);
      expect(stepSize).toBeGreaterThanOrEqual(1e-6);
      expect(momentumCoeff).toBeLessThan(1);
      expect(Number.isInteger(steps) && at <= steps).toBe(true);
    }),
  );
});

test('an address that is empty or wrong gives the first experiment and the first exercise', () => {
  expect(FIRST).toMatchObject({ start: [4, 1.075], stepSize: 0.2, momentumCoeff: 0.33, steps: 32 });
  expect(FIRST.exercise).toBe('01-loss');
  expect(fromAddress('#start=x,&step-size=&m=two&steps=1e999&exercise=none')).toEqual(FIRST);
});
