import { expect, test } from 'vitest';
import { asShown, explainExercise, explainShows } from '../../../../harness/core/explain/index.ts';
import { LEVELS } from '../../../../harness/core/model/levels.ts';
import { laterPointsOf, pendingPointsOf } from '../../../../harness/core/model/open-points.ts';
import { check, exercise } from '../../course/class/reports/grades.ts';

const POSITION = { file: 'solution.ts', line: 41, column: 3 };

/** All that a failed check can say, each with a word of its own. */
const told = check({
  id: 'told',
  title: 'the TITLE holds',
  message: 'the STATEMENT is wrong',
  explanations: [
    { said: { id: 'known-mistake', misconception: 'm', text: 'the MISTAKE' }, proves: true },
    { said: { id: 'wrong', what: 'the STATEMENT' }, position: POSITION, proves: false },
    { said: { id: 'hint', text: 'the HINT' }, proves: false },
  ],
  hint: 'the HINT',
  position: POSITION,
  counterexample: { answer: 'the INPUT' },
  expected: 'the EXPECTED',
  actual: 'the ACTUAL',
  picture: { kind: 'level', yours: [[0, 5151]], right: [[0, 6161]] },
  replay: { seed: 7171, path: '8181' },
  call: 'loss(the CALL)',
  printed: ['the PRINTED'],
  memory: { call: 'the MEMORY', differs: 'answer', here: 1, alone: 2 },
  relation: 'the RELATION',
  claim: 'the CLAIM',
  where: 'the WHERE',
  diagnosis: { misconception: 'm', message: 'the MISTAKE' },
});

/** The words in capitals, and the numbers, of what is left. */
const left = (level: (typeof LEVELS)[number]): string[] => {
  const text = JSON.stringify(asShown(exercise([told], { console: ['the CONSOLE'] }), level));
  return [...new Set(text.match(/[A-Z]{4,}|\d{4}/g))].toSorted();
};

test('each level has less of a failed check than the one before', () => {
  expect(left('all')).toHaveLength(18);
  expect(left('inputs')).toEqual(['ACTUAL', 'CALL', 'CONSOLE', 'PRINTED', 'TITLE']);
  expect(left('title')).toEqual(['TITLE']);
  expect(left('points')).toEqual([]);
});

test.each([
  ['a statement of the author', { said: { id: 'statement', text: 'this is no saddle' }, proves: false }],
  ['what is compared', { said: { id: 'wrong', what: 'the kind at β = 1.7' }, proves: false }],
  ['the size', { said: { id: 'built-otherwise', what: 'z', place: '', is: {} }, proves: false }],
])('%s may say what is right, so it is left out where only inputs are shown', (_, explanation) => {
  const [shown] = asShown(exercise([check({ message: 'x', explanations: [explanation] })]), 'inputs').checks;
  expect(shown!.message ?? shown!.explanations).toBe(undefined);
});

test('an exception is said with the inputs, and a return alone in its line without its place', () => {
  const threw = {
    said: { id: 'threw', function: 'loss', error: 'Error: no' },
    position: POSITION,
    proves: false,
  };
  const nothing = {
    said: { id: 'returned-nothing', function: 'loss', wanted: { kind: 'number' }, brokenAt: POSITION },
    proves: false,
  };
  const checks = [threw, nothing].map((one) =>
    check({ message: 'x', explanations: [one], position: POSITION }),
  );
  const shown = asShown(exercise(checks), 'inputs').checks;
  expect(shown.map(({ message }) => message)).toEqual([
    'loss threw Error: no',
    'loss must return a number; it returned undefined: is a `return` missing?',
  ]);
  expect(JSON.stringify(shown)).not.toContain('41');
});

test('a value that the check computed is not shown as the student’s answer', () => {
  const call = 'loss([1])';
  const shownOf = (fields: object) =>
    asShown(exercise([check({ actual: 8, ...fields })]), 'inputs').checks[0]!;
  expect(shownOf({ call })).toMatchObject({ call, actual: 8 });
  for (const fields of [{}, { call, returned: [1, 2] }, { call, isDerived: true }])
    expect(shownOf(fields)).not.toHaveProperty('actual');
});

const passed = check({ id: 'passed', points: 2, outcome: 'passed' });
const later = check({ id: 'later', outcome: 'later', title: 'further checks', message: 'later' });
const pending = check({
  id: 'pending',
  outcome: 'harness-error',
  title: 'the TITLE',
  message: 'TypeError: 5151',
});
const threw = check({ id: 'threw', outcome: 'threw', message: 'loss threw 5151' });
const decided = check({
  id: 'decided',
  points: 1,
  decision: { points: 1, computed: 0, comment: 'You were right.', by: 'staff', source: 'x' },
});

test('points, pending points and later points are the same at each level, and showing less twice is showing less once', () => {
  const grade = exercise([told, passed, later, pending, threw, decided], { status: 'harness-error' });
  for (const level of LEVELS) {
    const shown = asShown(grade, level);
    expect(asShown(shown, level)).toEqual(shown);
    expect({ ...shown, checks: [] }).toEqual({ ...grade, console: undefined, checks: [] });
    for (const key of ['points', 'maxPoints'] as const)
      expect(shown.checks.reduce((sum, one) => sum + one[key], 0)).toBe(
        grade.checks.reduce((sum, one) => sum + one[key], 0),
      );
    expect(pendingPointsOf(shown.checks)).toBe(2);
    expect(laterPointsOf(shown)).toBe(2);
  }
});

test('with points alone an exercise has one line, beside what is pending, graded later or decided by a person', () => {
  const rows = (checks: Parameters<typeof exercise>[0]) =>
    explainExercise(asShown(exercise(checks), 'points')).checks.map(
      ({ mark: { word }, title, score, lines }) => [word, title, score, ...lines.map(({ value }) => value)],
    );
  expect(rows([passed, passed])).toEqual([['passed', 'every check passes', '4']]);
  expect(rows([told, passed, threw])).toEqual([['failed', 'every check passes', '2/6']]);
  expect(rows([passed, pending])).toEqual([
    ['passed', 'every check passes', '2'],
    ['needs review', 'checks that are pending', 'pending', 'The grader itself failed on this check.'],
  ]);
  expect(rows([later, decided]).map(([word, title]) => [word, title])).toEqual([
    ['graded later', 'further checks'],
    ['settled', 'the loss is L(β)'],
  ]);
  expect(JSON.stringify(rows([decided]))).toContain('You were right.');
  expect(rows([])).toEqual([]);
});

test('why a solution does not load is said at each level', () => {
  const fields = { note: 'a bracket is missing', position: POSITION };
  const blocked = check({ outcome: 'blocked', message: 'not run' });
  for (const level of LEVELS) {
    const { lines, allBlocked } = explainExercise(asShown(exercise([blocked, blocked], fields), level));
    expect(lines.map(({ value }) => value)).toEqual(['a bracket is missing', 'solution.ts:41:3']);
    expect(allBlocked).toMatch('blocked');
  }
});

test('why a diagnosis failed is not', () => {
  const grade = exercise([told], { note: 'the diagnosis failed: 5151', unfinished: true });
  expect(JSON.stringify(LEVELS.slice(1).map((level) => asShown(grade, level)))).not.toContain('5151');
});

test('checks are never taken for one failure because less of them is shown', () => {
  const two = ['one', 'two'].map((id) => ({ ...told, id, call: `loss(${id})` }));
  for (const level of LEVELS) expect(explainExercise(asShown(exercise(two), level)).common).toEqual([]);
});

test('what is not shown is said in a sentence for each level, with the exercises if it is not all of them', () => {
  const one = { id: '01-loss', shows: 'title' } as const;
  expect(explainShows([{ id: '02' }])).toEqual([]);
  expect(explainShows([one, { ...one, id: '02' }])).toEqual([
    'This course shows students which checks fail, but not why.',
  ]);
  expect(explainShows([one, { id: '02', shows: 'all' }])).toEqual([
    'In 01-loss, this course shows students which checks fail, but not why.',
  ]);
});
