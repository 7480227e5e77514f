import { expect, test } from 'vitest';
import { ranges } from '../../../../../harness/course/author/calibrate/calibrate-all.ts';
import { type Breach, Ledger, reportsOf } from '../../../../../harness/course/author/calibrate/sightings.ts';

const sentencesOf = (breaches: readonly Breach[]): string[] =>
  reportsOf(breaches).map(({ sentence }) => sentence);

test('what was seen elsewhere comes after what was seen before, and one part that does not work is enough', () => {
  const [all, other] = [new Ledger(), new Ledger()];
  all.caught.push({ check: 'step', misconception: 'uphill' });
  other.caught.push({ check: 'step', misconception: 'float32' });
  other.breach('false reject: loops fails step', 2);
  other.works = false;
  all.add(structuredClone(other));
  all.add(new Ledger());
  expect(all.caught.map(({ misconception }) => misconception)).toEqual(['uphill', 'float32']);
  expect(sentencesOf(all.breaches)).toEqual(['false reject: loops fails step (seed 2)']);
  expect(all.works).toBe(false);
});

test('a breach is reported once, with the first of its seeds', () => {
  const breach = (seed: number) => ({ sentence: 'false accept: uphill earns full marks', seed });
  expect(sentencesOf([breach(7)])).toEqual(['false accept: uphill earns full marks (seed 7)']);
  expect(sentencesOf([9, 8, 30, 2, 1].map(breach))).toEqual([
    'false accept: uphill earns full marks (seeds 1, 2, 8 and 2 more)',
  ]);
});

test.each([
  { seeds: 1, diagnosisSeeds: 1 },
  { seeds: 25, diagnosisSeeds: 2 },
  { seeds: 200, diagnosisSeeds: 10 },
])('the ranges of %j hold every seed once', (extent) => {
  const parts = ranges(extent);
  const all = parts.flatMap(({ first, last, diagnosed }) =>
    Array.from({ length: last - first + 1 }, (_, k) => ({ seed: first + k, diagnosed })),
  );
  expect(all.map(({ seed }) => seed)).toEqual(Array.from({ length: extent.seeds }, (_, k) => k + 1));
  expect(all.filter(({ diagnosed }) => diagnosed).length).toBe(extent.diagnosisSeeds);
});
