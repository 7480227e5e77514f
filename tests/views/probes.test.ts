import { expect, test } from 'vitest';
import * as reference from '#reference';
import { type Functions, PROBES } from '../../views/probes.ts';
import { SETTINGS } from '../../views/settings.ts';

const settings = SETTINGS.fromAddress(new URLSearchParams('m=0.8'), '');

test('stationary points and poles in another order are the same answer', () => {
  const student: Functions = {
    ...reference,
    stationaryPoints: () => reference.stationaryPoints().toReversed(),
    loopPoles: (...args) => {
      const [one, other] = reference.loopPoles(...args);
      return [other, one];
    },
  };
  for (const name of ['stationaryPoints', 'loopPoles'] as const)
    expect(PROBES[name](student, settings)).toEqual(PROBES[name](reference, settings));
});
