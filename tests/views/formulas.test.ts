import { expect, test } from 'vitest';
import { largestStableStepSize, loopPoles } from '../../reference/index.ts';
import { characteristic, fastest, limit, roots } from '../../views/formulas.ts';
import { SETTINGS, type Settings } from '../../views/settings.ts';

const settingsOf = (query: string): Settings => SETTINGS.fromAddress(new URLSearchParams(query), '');

/** The last number of the last line. */
const result = (lines: readonly string[]): number =>
  Number(
    lines
      .at(-1)!
      .match(/[−\d.]+(?=\D*$)/u)![0]
      .replace('−', '-'),
  );

test('complex poles are those of the reference', () => {
  const [, last] = roots(settingsOf('step-size=0.2&m=0.33'));
  const { re, im } = loopPoles(4, 0.2, 0.33).find((pole) => pole.im > 0)!;
  expect(last).toBe(`p = ${re.toPrecision(3)} ± j\\,${im.toPrecision(3)}`);
});

test('real poles are those of the reference', () => {
  const [, last] = roots(settingsOf('step-size=2&m=0.04'));
  const poles = loopPoles(4, 2, 0.04).map(({ re }) => re);
  const [middle, half] = last!.replace('p = ', '').replace('−', '-').split(' ± ').map(Number);
  expect(middle! + half!).toBeCloseTo(Math.max(...poles), 1);
  expect(middle! - half!).toBeCloseTo(Math.min(...poles), 1);
});

test('the sign of a coefficient is written once', () => {
  expect(characteristic(settingsOf('step-size=0.2&m=0.33')).at(-1)).toBe('p^2 − 0.794\\,p + 0.33 = 0');
  expect(characteristic(settingsOf('step-size=2&m=0.33')).at(-1)).toBe('p^2 + 4.03\\,p + 0.33 = 0');
});

test('the limit and the fastest change have their numbers', () => {
  const settings = settingsOf('m=0.5');
  expect(result(limit(settings))).toBe(largestStableStepSize(4, 0.5));
  expect(result(fastest(settings))).toBe(0.333);
});
