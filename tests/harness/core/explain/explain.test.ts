import { expect, test } from 'vitest';
import { explainCheck, explainExercise, type Line } from '../../../../harness/core/explain/index.ts';
import type { CheckGrade } from '../../../../harness/core/model/grades.generated.ts';
import type { Said } from '../../../../harness/core/model/said.ts';
import { say } from '../../../../harness/core/say/index.ts';
import { told } from '../../told.ts';

const check = (id: string, rest: Partial<CheckGrade>): CheckGrade => ({
  id,
  title: `the title of ${id}`,
  points: 0,
  maxPoints: 1,
  outcome: 'failed',
  ...rest,
});
const passed = check('passed', { outcome: 'passed', points: 1 });
/** A check with a wrong answer and a hint, about which this is said, too. */
const wrong = (id: string, rest: Partial<CheckGrade> = {}, ...said: readonly Said[]): CheckGrade => {
  const all: Said[] = [...said, { id: 'hint', text: `a hint for ${id}` }];
  return check(id, {
    message: `${id} is wrong`,
    call: `f('${id}')`,
    expected: 1,
    actual: 2,
    ...told(...all),
    ...rest,
  });
};
const uphill: Said = { id: 'known-mistake', misconception: 'uphill', text: 'Your step moves uphill.' };
const halved = (what: string): Said => ({
  id: 'relation',
  subject: { of: what },
  is: { id: 'factor', times: 0.5 },
  isEverywhere: false,
});
const region: Said = {
  id: 'region',
  function: 'f',
  wrong: 2,
  right: 9,
  where: { id: 'size', of: { name: 'm' }, isAbsolute: false, is: '=', value: 0 },
};
const exception: Said = { id: 'threw', function: 'f', error: 'TypeError: no' };
const remembers: Said = { id: 'remembers', isShown: false };
const memory = { call: 'f(1)', differs: 'answer', here: 1, alone: 2 } as const;
const position = { file: 'solution.ts', line: 3, column: 5 };

const explain = (...checks: CheckGrade[]) =>
  explainExercise({ id: '01-loss', status: 'graded', points: 0, maxPoints: 9, checks });

/** `label: value` of each line; ! for the first thing to fix, ~ for a detail. */
const texts = (lines: readonly Line[]): string[] =>
  lines.map(
    ({ label, value, isStart, isDetail }) => `${isStart ? '!' : ''}${isDetail ? '~' : ''}${label}: ${value}`,
  );

test('how answers are wrong and where is said, unless the mistake is known', () => {
  const more = [halved('it'), region];
  const [found, known] = explain(wrong('step', {}, ...more), wrong('path', {}, ...more, uphill)).checks;
  expect(found!.lines.map(({ label }) => label)).toEqual(expect.arrayContaining(['pattern', 'where']));
  expect(known!.lines.map(({ label }) => label)).not.toContain('where');
});

test('of failures alike the first is marked, and later ones have their hints and replays as details', () => {
  const replay = { seed: 1, path: '3:0' };
  const { common, checks } = explain(passed, wrong('step', { replay }), wrong('path', { replay }));
  const staff = 'for staff: step · seed 1 · path 3:0';
  expect(common).toEqual([]);
  expect(checks.map(({ lines }) => texts(lines))).toEqual([
    [],
    ['!: step is wrong', "call: f('step')", 'expected: 1', 'got: 2', 'hint: a hint for step', staff],
    [
      ': path is wrong',
      "call: f('path')",
      'expected: 1',
      'got: 2',
      '~hint: a hint for path',
      `~${staff.replace('step', 'path')}`,
    ],
  ]);
});

test('a misconception is spelled out once; where it comes again, the numbers are details', () => {
  const { checks } = explain(wrong('step', {}, uphill), wrong('path', {}, uphill));
  expect(texts(checks[0]!.lines)).toContain('likely: Your step moves uphill.');
  expect(texts(checks[1]!.lines)).toEqual([
    ': path is wrong',
    'likely: same as above',
    "~call: f('path')",
    '~expected: 1',
    '~got: 2',
  ]);
});

test('why checks were not run is said at the first of those with the same reason', () => {
  const waiting = (id: string, message: string) => wrong(id, { outcome: 'blocked', message });
  const { checks } = explain(
    wrong('step'),
    ...['a', 'b'].map((id) => waiting(id, 'no step')),
    waiting('c', 'no path'),
  );
  expect(checks.slice(1).map(({ lines }) => texts(lines))).toEqual([
    [': no step'],
    [': same as above'],
    [': no path'],
  ]);
});

test('where a claim comes again the numbers are details, and of the same subject it is spelled out once', () => {
  const { checks } = explain(wrong('step', {}, halved('the step')), wrong('path', {}, halved('the path')));
  expect(texts(checks[0]!.lines)).toContain('pattern: The step is half of what it should be.');
  expect(texts(checks[1]!.lines)).toEqual([
    ': path is wrong',
    'pattern: The path is half of what it should be.',
    "~call: f('path')",
    '~expected: 1',
    '~got: 2',
    '~hint: a hint for path',
  ]);
  const same = explain(wrong('step', {}, halved('z')), wrong('path', {}, halved('z'))).checks;
  expect(texts(same[1]!.lines)[1]).toBe('pattern: same as above');
});

test('beside a known mistake that remembers, the call is shown that another one before it changes', () => {
  const { checks } = explain(wrong('step', { memory }, uphill));
  expect(texts(checks[0]!.lines)).toContain('alone: f(1)\n→ 2');
  expect(texts(checks[0]!.lines)).not.toContain("call: f('step')");
});

test('the first failure is the one to start with, unless a later one says its cause', () => {
  const startAmong = (...those: Said[]): number =>
    explain(
      ...those.map((one, k) => wrong(String(k), one === remembers ? { memory } : {}, one)),
    ).checks.findIndex(({ lines }) => lines[0]!.isStart);
  expect(startAmong(halved('b'), halved('a'), region)).toBe(0);
  expect(startAmong(halved('b'), remembers, remembers)).toBe(1);
  expect(startAmong(halved('b'), remembers, uphill, uphill)).toBe(2);
  expect(startAmong(halved('b'), exception, uphill)).toBe(1);
});

test('of failures without a known cause, the one to start with is worth most among those of the function that fails first', () => {
  const startAmong = (...checks: CheckGrade[]): string =>
    explain(...checks).checks.find(({ lines }) => lines[0]!.isStart)!.check.id;
  const edge = wrong('edge');
  const rule = wrong('rule', { maxPoints: 5 });
  const other = wrong('other', { maxPoints: 9, call: 'g(1)' });
  expect(startAmong(edge, other, rule, wrong('law', { maxPoints: 5 }))).toBe('rule');
  expect(startAmong({ ...edge, call: 'const h = (x) => x;\nf(h)' }, rule)).toBe('rule');
  expect(startAmong(wrong('edge', {}, uphill), rule)).toBe('edge');
  expect(startAmong({ ...edge, call: undefined } as never, rule)).toBe('edge');
});

test('students start where they lose points, not where a person has decided about them', () => {
  const decision = { points: 1, computed: 0, comment: 'The task was unclear.', by: 'me', source: 'missing' };
  const { checks } = explain(wrong('step', { decision }, uphill), wrong('path', {}, uphill));
  expect(texts(checks[0]!.lines)).toContain(
    'settled: An instructor gave 1 of 1 points: The task was unclear.',
  );
  expect(texts(checks[0]!.lines)).toContain(': step is wrong');
  expect(texts(checks[1]!.lines)).toEqual(
    expect.arrayContaining(['!: path is wrong', 'likely: Your step moves uphill.']),
  );
});

test('what the call returned is shown where the value that was compared does not show it', () => {
  const found = explain(wrong('sum', { returned: [1.5, 0.5] }), wrong('again', { returned: [1.5] })).checks;
  expect(texts(found[0]!.lines)).toContain('returned: [1.5, 0.5]');
  expect(texts(found[1]!.lines)).toContain('~returned: [1.5]');
});

test('that the solution remembers something is proved once', () => {
  const { checks } = explain(wrong('step', { memory }, remembers), wrong('path', { memory }, remembers));
  expect(texts(checks[0]!.lines)).toContain('alone: f(1)\n→ 2');
  expect(texts(checks[1]!.lines)).toEqual([': path is wrong', 'memory: same as above']);
});

test('what several checks share says where to begin, if that is not where one begins', () => {
  const thrown = { outcome: 'threw', message: 'f threw', position } as const;
  const { common } = explain(wrong('step', {}, uphill), check('a', thrown), check('b', thrown));
  expect(texts(common)).toContain('so: 2 of the checks below fail. Begin at “Start here”.');
});

test('what several checks share is said once, above them', () => {
  const missing = { message: 'solution.ts does not export a function named f' };
  const { common, checks } = explain(check('a', missing), passed, check('b', missing), wrong('c'));
  expect(texts(common)).toEqual([
    '!: solution.ts does not export a function named f',
    'so: 2 of the checks below fail.',
  ]);
  expect(checks.map(({ lines }) => texts(lines))).toEqual([
    [': fails for the reason at the top'],
    [],
    [': fails for the reason at the top'],
    [': c is wrong', "call: f('c')", 'expected: 1', 'got: 2', '~hint: a hint for c'],
  ]);
  expect(checks[0]!.statement).toBe(missing.message);
});

test('an exception at one place is one failure, whatever its message says about the numbers', () => {
  const thrown = (id: string, text: string) =>
    check(id, {
      outcome: 'threw',
      message: `f threw ${text}`,
      position,
      call: `f('${id}')`,
      ...told({ id: 'threw', function: 'f', error: text }),
    });
  const { common, checks } = explain(wrong('first'), thrown('a', 'Error: 1'), thrown('b', 'Error: 2'));
  expect(texts(common)).toEqual([
    '!: f threw Error: 1',
    'at: solution.ts:3:5',
    "call: f('a')",
    'so: 2 of the checks below fail.',
  ]);
  expect(texts(checks[0]!.lines)[0]).toBe(': first is wrong');
  const elsewhere = { ...thrown('b', 'Error: 1'), position: { ...position, line: 4 } };
  expect(explain(thrown('a', 'Error: 1'), elsewhere).common).toEqual([]);
});

test('calls of one function that a limit ended are one failure, wherever they were and whichever limit it was', () => {
  const ended = (id: string, said: Said, line: number) =>
    check(id, {
      outcome: 'limit',
      message: say(said),
      position: { ...position, line },
      ...told(said),
    });
  const slow = (subject: string): Said => ({ id: 'too-slow', subject, because: { id: 'alone' } });
  const often: Said = { id: 'too-many-evaluations', subject: 'f', of: ['gradient'], most: 20_000 };
  const { common } = explain(ended('a', often, 3), ended('b', slow('f'), 4), ended('c', slow('g'), 4));
  expect(texts(common)).toEqual([
    `!: ${say(often)}`,
    'at: solution.ts:3:5',
    'so: 2 of the checks below fail.',
  ]);
});

test('a wrong value, a memory and a misconception say more than their sentence: they stay with their checks', () => {
  const same = { message: 'f returned a string' };
  for (const more of [{ actual: 1 }, { memory, ...told(remembers) }, told(uphill)])
    expect(explain(check('a', { ...same, ...more }), check('b', same)).common, String(more)).toEqual([]);
});

test('a function that is not implemented yet is not the first thing to fix', () => {
  const stub = (id: string) =>
    check(id, { outcome: 'threw', message: 'f threw Error: not implemented yet', unwritten: 'f', position });
  const { common, checks } = explain(stub('a'), stub('b'), wrong('c'));
  expect([common, ...checks.map(({ lines }) => texts(lines)[0])]).toEqual([
    [],
    ': f is not implemented yet',
    ': f is not implemented yet',
    '!: c is wrong',
  ]);
});

test('what the call prints is shown below it, without control characters', () => {
  const { lines } = explainCheck(wrong('step', { printed: ['beta 1', '\u001B[31mred'] }));
  expect(texts(lines).slice(1, 3)).toEqual(["call: f('step')", 'printed: beta 1\n\\u001b[31mred']);
});

test('a check by itself is neither the first nor a later one', () => {
  expect(texts(explainCheck(wrong('step')).lines)).toEqual([
    ': step is wrong',
    "call: f('step')",
    'expected: 1',
    'got: 2',
    'hint: a hint for step',
  ]);
});
