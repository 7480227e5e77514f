import { expect, test } from 'vitest';
import { ranges } from '../../../../harness/course/calibration/calibrate-all.ts';
import { type Breach, Ledger, reportsOf } from '../../../../harness/course/calibration/sightings.ts';

const sentencesOf = (breaches: readonly Breach[]): string[] =>
  reportsOf(breaches).map(({ sentence }) => sentence);

const seen = (deviation: number, seed: number) => ({ deviation, solution: 'loops', seed });

test('of two ledgers the worst is kept on either side, whichever comes first', () => {
  const ledgers = [1, 2].map((seed) => {
    const ledger = new Ledger();
    ledger.recordRight('step', seen(seed / 1000, seed));
    ledger.recordWrong('step', seen(seed * 1000, seed));
    ledger.recordCatch('step', `misconception-${seed}`);
    ledger.breach('false reject: loops fails step', seed);
    return ledger;
  });
  const joined = [ledgers, ledgers.toReversed()].map((order) => {
    const all = new Ledger();
    for (const one of order) all.add(one);
    return all;
  });
  for (const all of joined) {
    expect(all.right.get('step')).toEqual(seen(0.002, 2));
    expect(all.wrong.get('step')).toEqual(seen(1000, 1));
    expect(all.failedBy.get('step')).toEqual(new Set(['misconception-1', 'misconception-2']));
    expect(sentencesOf(all.breaches)).toEqual(['false reject: loops fails step (seeds 1, 2)']);
  }
});

test('a breach is reported once, with the first of its seeds', () => {
  const breach = (seed: number) => ({ sentence: 'false accept: uphill earns full marks', seed });
  expect(sentencesOf([breach(7)])).toEqual(['false accept: uphill earns full marks (seed 7)']);
  expect(sentencesOf([9, 8, 30, 2, 1].map(breach))).toEqual([
    'false accept: uphill earns full marks (seeds 1, 2, 8 and 2 more)',
  ]);
});

test.each([
  { seeds: 1, diagnosisSeeds: 1, operatorSeeds: 0 },
  { seeds: 25, diagnosisSeeds: 2, operatorSeeds: 2 },
  { seeds: 200, diagnosisSeeds: 10, operatorSeeds: 3 },
])('the ranges of %j hold every seed once', (extent) => {
  const parts = ranges(extent);
  const all = parts.flatMap(({ first, last, diagnosed }) =>
    Array.from({ length: last - first + 1 }, (_, k) => ({ seed: first + k, diagnosed })),
  );
  expect(all.map(({ seed }) => seed)).toEqual(Array.from({ length: extent.seeds }, (_, k) => k + 1));
  expect(all.filter(({ diagnosed }) => diagnosed).length).toBe(extent.diagnosisSeeds);
});
