import { expect, test } from 'vitest';
import { fromAddress } from '../../../../harness/explore/state/settings.ts';
import { ask, type Functions, PROBES } from '../../../../harness/explore/worker/probes.ts';
import * as reference from '../../../../reference/index.ts';

const settings = fromAddress('#m=0.8', []);

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
    expect(PROBES[name](student, settings)).toEqual(ask(name, settings));
});
