import { expect, test } from 'vitest';
import {
  agree,
  derived,
  example,
  exercise,
  fn,
  number,
  numberIn,
  range,
} from '../../../../../harness/core/checks/index.ts';
import type { ExportedFunctions } from '../../../../../harness/core/model/check.ts';
import type { Domains } from '../../../../../harness/core/model/domain.ts';
import type { Weight } from '../../../../../harness/core/model/misconception.ts';
import { type Coverage, coverCall } from '../../../../../harness/course/author/calibrate/coverage.ts';
import { judgeLoss } from '../../../../../harness/course/author/calibrate/judge-loss.ts';
import { judge } from '../../../../../harness/course/author/calibrate/judge.ts';
import { renderCalibration } from '../../../../../harness/course/author/calibrate/render.ts';
import { Ledger } from '../../../../../harness/course/author/calibrate/sightings.ts';

const breachesOf = (...args: Parameters<typeof judge>): string[] =>
  judge(...args).breaches.map(({ sentence }) => sentence);

type Notes = { readonly margin?: string; readonly redundancy?: string };

const checkCalled = (id: string, notes: Notes) =>
  example<ExportedFunctions, { x: number }>({
    id,
    judges: 'double',
    title: id,
    points: 5,
    hint: id,
    notes,
    given: [{ x: 1 }],
    *holds(_solution, { x }) {
      yield agree('x', x, x);
    },
  });

const grading = (notes: Notes = {}) =>
  exercise<ExportedFunctions>({
    exports: { double: fn(['x'], number) },
    right: { double: (x: number) => 2 * x },
    checks: [checkCalled('near', notes), checkCalled('far', {})],
  });

/** Two checks with good margins, each with a misconception of its own. */
function blameless(): Ledger {
  const ledger = new Ledger();
  const caught = { near: 'uphill', far: 'float32' };
  for (const [id, misconception] of Object.entries(caught)) {
    ledger.right.push({ check: id, deviation: 1e-5, solution: 'loops', seed: 3 });
    ledger.wrong.push({ check: id, deviation: 1e5, solution: misconception, seed: 4 });
    ledger.caught.push({ check: id, misconception });
  }
  return ledger;
}

const MENDS = 'fix it, or explain it in notes.margin';

test('a function with arguments that no check judges is held against the author', () => {
  const { exports, ...rest } = grading();
  const others = { ...exports, half: fn(['x'], number), count: fn([], number) };
  const [breach, ...more] = judge({ ...rest, exports: others }, blameless()).breaches;
  expect(breach).toMatchObject({ sentence: 'no check judges half' });
  expect(breach?.advice).toMatch(/^Give judges: 'half' to a check whose inputs are x, by name/);
  expect(more).toEqual([]);
});

test('a grader without fault has no breaches', () => {
  expect(breachesOf(grading(), blameless())).toEqual([]);
});

test('a right solution that comes near to the tolerance is held against the check, with its seed', () => {
  const ledger = blameless();
  ledger.right.push({ check: 'near', deviation: 0.02, solution: 'recursive', seed: 17 });
  const sentence = `near is too close to its tolerance: ${MENDS} (right: 0.020 by recursive under seed 17)`;
  expect(breachesOf(grading(), ledger)).toEqual([sentence]);
  expect(breachesOf(grading({ margin: 'why' }), ledger)).toEqual([]);
});

test('a wrong solution that comes near to the tolerance is held against the check, with its seed', () => {
  const ledger = blameless();
  ledger.wrong.push({ check: 'near', deviation: 60, solution: 'float32', seed: 5 });
  const sentence = `near is too close to its tolerance: ${MENDS} (wrong: 60 by float32 under seed 5)`;
  expect(breachesOf(grading(), ledger)).toEqual([sentence]);
  expect(breachesOf(grading({ margin: 'why' }), ledger)).toEqual([]);
});

test('a check that catches nothing of its own is explained, or a breach', () => {
  const ledger = blameless();
  ledger.caught.push({ check: 'far', misconception: 'uphill' });
  expect(breachesOf(grading(), ledger)).toEqual(['near catches nothing that far does not']);
  const explained = judge(grading({ redundancy: 'why' }), ledger);
  expect(explained.breaches).toEqual([]);
  expect(explained.checks[0]!.coveredBy).toBe('far');
});

test('a check that catches nothing at all is a breach, whatever is explained', () => {
  const ledger = blameless();
  ledger.caught.shift();
  expect(breachesOf(grading({ redundancy: 'why' }), ledger)).toEqual(['near catches no misconception']);
});

test('the table shows margins, catches and breaches', () => {
  const ledger = blameless();
  ledger.breach('false accept: uphill earns full marks', 9);
  ledger.caught.push({ check: 'far', misconception: 'uphill' });
  const calibration = { id: '00-double', variants: 1, misconceptions: 2, ...judge(grading(), ledger) };
  expect(renderCalibration(calibration).split('\n')).toEqual([
    '00-double: 1 right solution, 2 misconceptions, 2 breaches',
    '  check   right   wrong catches',
    '  near     1e-5     1e5       1  all of them by far too',
    '  far      1e-5     1e5       2',
    '  ✗ false accept: uphill earns full marks (seed 9)',
    '  ✗ near catches nothing that far does not',
    expect.stringMatching(/^ {6}next {6}Write a wrong solution that only this check catches/),
    '  ! no check finds what a solution remembers: put purity() at the end of checks',
    '  ! double x has no domain: nothing says which values must be tried',
    '  ! a draft: 2 of at least 5 misconceptions. Add the mistakes that students make.',
    '',
  ]);
});

function covered(domains: Domains, ...inputs: readonly number[]): Coverage {
  const coverage: Coverage = new Map();
  for (const x of inputs) coverCall(coverage, 'double', ['x'], [x], domains);
  return coverage;
}

test('a special value that the inputs have not met is held against the exercise, until they meet it', () => {
  const declared = { ...grading(), domains: { x: numberIn(range(1, 1)) } };
  const ledger = blameless();
  expect(breachesOf(declared, ledger)).toEqual(['double x: never 1']);
  ledger.coverage.push(covered(declared.domains, 1));
  expect(breachesOf(declared, ledger)).toEqual([]);
});

test('a parameter without a domain is noted, unless arguments are implementations', () => {
  const note = 'double x has no domain: nothing says which values must be tried';
  const notesOf = (graded: ReturnType<typeof grading>) => judge(graded, blameless()).notes;
  expect(notesOf(grading())).toContain(note);
  expect(notesOf({ ...grading(), domains: { x: numberIn(range(1, 1)) } })).not.toContain(note);
  expect(
    notesOf({ ...grading(), domains: { size: derived('x', Math.abs, numberIn(range(1, 1))) } }),
  ).not.toContain(note);
  const isolated = grading().checks.map((one) => ({ ...one, kind: { ...one.kind, isolates: true } }));
  expect(notesOf({ ...grading(), checks: isolated })).not.toContain(note);
});

test('a decade that the inputs have not reached is held against the exercise from ten seeds on', () => {
  const declared = { ...grading(), domains: { x: numberIn(range(1, 100)) } };
  const ledger = blameless();
  const other = new Ledger();
  other.coverage.push(covered(declared.domains, 1, 100), ...Array.from({ length: 8 }, () => new Map()));
  ledger.add(other);
  expect(breachesOf(declared, ledger)).toEqual([]);
  ledger.coverage.push(new Map());
  expect(breachesOf(declared, ledger)).toEqual(['double x: no value of magnitude 1e1']);
});

test('what a misconception loses is held against its weight, and must not depend on the seed', () => {
  const ledger = blameless();
  const judged = (weight: Weight) => breachesOf(grading(), ledger, [{ id: 'mistake', weight }]);
  ledger.lost.push({ misconception: 'mistake', points: 3 });
  ledger.lost.push({ misconception: 'mistake', points: 4 });
  expect(judged('gap')).toEqual([]);
  expect(judged('slip')).toEqual(['mistake loses 3 to 4 of 10 points; its weight, slip, means 1 to 3']);
  expect(judged('wrong')).toEqual(['mistake loses 3 to 4 of 10 points; its weight, wrong, means 4 to 8']);
  ledger.lost.push({ misconception: 'mistake', points: 5 });
  expect(judged('gap')).toEqual(['mistake loses 3 to 5 of 10 points: it depends on the seed']);
});

test.each([
  [3, 1, 'slip', 'at most 1'],
  [6, 1, 'slip', 'at most 2'],
  [20, 1, 'slip', '1 to 6'],
  [20, 0.25, 'slip', '0.25 to 6'],
  [20, 1, 'gap', '4 to 12'],
  [6, 1, 'wrong', '2 to 5'],
] as const)('of %d points, one check %d, %s means %s', (maxPoints, ofCheck, weight, bounds) => {
  const lost = { least: 100, most: 100 };
  const [report] = judgeLoss({ id: 'mistake', weight }, lost, { maxPoints, ofCheck }, false);
  expect(report!.sentence).toContain(` of ${maxPoints} points; its weight, ${weight}, means ${bounds}`);
});

test('a wrong solution with full marks is reported as that, and not by its weight, too', () => {
  const worth = { maxPoints: 10, ofCheck: 1 };
  expect(judgeLoss({ id: 'mistake', weight: 'gap' }, { least: 0, most: 0 }, worth, false)).toEqual([]);
});

test('a misconception without a weight is a note that says which weights fit what it loses', () => {
  const ledger = blameless();
  ledger.lost.push({ misconception: 'mistake', points: 3 });
  const judged = judge(grading(), ledger, [{ id: 'mistake' }, { id: 'never-run' }]);
  expect(judged.breaches).toEqual([]);
  expect(renderCalibration({ id: '00-double', variants: 1, misconceptions: 9, ...judged })).toContain(
    '! mistake loses 3 of 10 points and has no weight: "// weight: slip" or "// weight: gap"\n',
  );
});

test('where the exercise does not work, nothing is said but why', () => {
  const all = blameless();
  all.breach('the reference fails near', 1);
  all.works = false;
  const declared = { ...grading(), domains: { x: numberIn(range(1, 1)) } };
  const judged = judge(declared, all, [{ id: 'mistake' }]);
  expect(
    renderCalibration({ id: '00-double', variants: 1, misconceptions: 2, ...judged }).split('\n'),
  ).toEqual([
    '00-double: 1 right solution, 2 misconceptions, 1 breach',
    '  ✗ the reference fails near (seed 1)',
    '  Fix this first: nothing else was measured.',
    '',
  ]);
});

test('an exercise allows three times what its slowest right solution uses, and a call half more', () => {
  const usedBy = (call: number, all: number) => {
    const ledger = new Ledger();
    ledger.used.push({ by: 'call', fuel: 10e6, most: 120e6, solution: 'quick', seed: 1 });
    ledger.used.push({ by: 'call', fuel: call * 1e6, most: 120e6, solution: 'slow', seed: 3 });
    ledger.used.push({ by: 'exercise', fuel: 20e6, most: 300e6, solution: 'quick', seed: 1 });
    ledger.used.push({ by: 'exercise', fuel: all * 1e6, most: 300e6, solution: 'slow', seed: 3 });
    return ledger;
  };
  const of = (call: number, all: number) =>
    breachesOf(grading(), usedBy(call, all)).filter((sentence) => sentence.includes('uses'));
  expect(of(80, 100)).toEqual([]);
  expect(of(81, 101)).toEqual([
    'a call of slow uses 81 million units of fuel of the 120 that it may use (seed 3)',
    'slow uses 101 million units of fuel of the 300 that it may use (seed 3)',
  ]);
  const whole = { id: '01-one', variants: 1, misconceptions: 9, ...judge(grading(), usedBy(80, 95)) };
  const text = renderCalibration(whole);
  expect(text).toContain(
    'slowest: slow uses 95 million units of fuel; three times that are 290, and it may use 300',
  );
  expect(text).toContain('slowest call: slow uses 80 of 120 million units');
});
