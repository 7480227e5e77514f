import { expect, test } from 'vitest';
import type { CheckGrade } from '../../../harness/core/model/grades.generated.ts';
import { figuresOf, hasNews } from '../../measure/figures.ts';
import type { Measured } from '../../measure/grade-corpus.ts';
import { renderFaults, renderMeasurement } from '../../measure/render.ts';

/** A grade of one check with 10 points. */
const graded = (points: number, check: Partial<CheckGrade> = {}) => ({
  id: '01-loss',
  status: 'graded' as const,
  points,
  maxPoints: 10,
  checks: [
    {
      id: 'loss',
      points,
      maxPoints: 10,
      outcome: points < 10 ? ('failed' as const) : ('passed' as const),
      ...check,
    },
  ],
});

function solution(file: string, label: Partial<Measured>): Measured {
  return { file, exercise: '01-loss', source: '', why: 'a sign', verdict: 'wrong', grades: [], ...label };
}
const named = { diagnosis: { misconception: 'uphill', message: '' } };
const SOLUTIONS = [
  solution('accepted', { grades: [graded(10), graded(10)] }),
  solution('lucky', { grades: [graded(3), graded(10)], points: [3, 5] }),
  solution('rightly-named', { grades: [graded(3, named), graded(3)], mistake: 'uphill', points: [4, 5] }),
  solution('misnamed', { grades: [graded(3, named), graded(3)], mistake: 'none', points: [1, 2] }),
  solution('related', { grades: [graded(0, { relation: 'twice as large' }), graded(0)] }),
  solution('good', { verdict: 'right', why: 'plain', grades: [graded(10), graded(10)] }),
  solution('unlucky', { verdict: 'right', why: 'loops', grades: [graded(10), graded(9)] }),
];

test('solutions are counted under seed 1, and under any seed', () => {
  expect(figuresOf(SOLUTIONS)).toMatchObject({
    accepted: { k: 1, n: 5 },
    acceptedOnce: { k: 2, n: 5 },
    rejected: { k: 0, n: 2 },
    rejectedOnce: { k: 1, n: 2 },
    rows: 2,
    explained: { k: 3, n: 4 },
    misnamed: { k: 1, n: 2 },
    outOfProportion: { k: 2, n: 3 },
  });
});

test('an exercise whose points are pending is not one with full marks', () => {
  const pending = { ...graded(10), status: 'harness-error' as const };
  const items = [
    solution('wrong', { grades: [pending] }),
    solution('right', { verdict: 'right', grades: [pending] }),
  ];
  expect(figuresOf(items)).toMatchObject({ acceptedOnce: { k: 0 }, rejectedOnce: { k: 1 } });
});

const CORPUS = {
  title: 'Some',
  hash: 'sha256-0',
  survivors: [],
  unproved: [],
  isFrozen: true,
  solutions: SOLUTIONS,
};

test('what the lists of a corpus name is no news; any other solution is, and any other witness', () => {
  const called = (name: string): Measured => SOLUTIONS.find(({ file }) => file === name)!;
  const [accepted, proportionate, good, unlucky] = ['accepted', 'rightly-named', 'good', 'unlucky'].map(
    called,
  ) as [Measured, Measured, Measured, Measured];
  const fault = {
    file: 'rightly-named',
    says: 'its witness loss([1, 2]) has the same value with the reference',
  };
  const known = { ...CORPUS, survivors: ['accepted'], unproved: ['rightly-named'] };
  expect(hasNews(CORPUS, [proportionate, good], [])).toBe(false);
  expect(hasNews(CORPUS, [proportionate, accepted], [])).toBe(true);
  expect(hasNews(CORPUS, [proportionate], [fault])).toBe(true);
  expect(hasNews(known, [proportionate, accepted, good], [fault])).toBe(false);
  expect(hasNews(known, [proportionate, accepted, called('lucky')], [fault])).toBe(true);
  expect(hasNews(known, [accepted, unlucky], [fault])).toBe(true);
  expect(hasNews(known, [accepted], [fault, { ...fault, file: 'misnamed' }])).toBe(true);
  expect(renderFaults(known, [fault, { ...fault, file: 'misnamed' }]).match(/^- .*$/gm)).toEqual([
    `- rightly-named: ${fault.says} (known)`,
    `- misnamed: ${fault.says}`,
  ]);
  expect(renderFaults(known, [])).toBe('');
});

test('every solution that was not graded as its label says is named', () => {
  const lines = renderMeasurement(CORPUS, SOLUTIONS, 2).split('\n');
  expect(lines[0]).toBe('Some, frozen, sha256-0; seeds 1 to 2');
  expect(lines.filter((line) => line.startsWith('- '))).toEqual([
    '- accepted: a sign',
    '- lucky: a sign',
    '- unlucky: loops; 10, 9 of 10',
    '- misnamed: uphill instead of none',
    '- rightly-named: 3, 3 of 10 instead of 4 to 5; a sign',
    '- misnamed: 3, 3 of 10 instead of 1 to 2; a sign',
  ]);
});
