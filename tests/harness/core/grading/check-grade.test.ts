import { expect, test } from 'vitest';
import { example } from '../../../../harness/core/checks/index.ts';
import { blocked, gradedLater, gradeOf, harnessError } from '../../../../harness/core/grading/check-grade.ts';
import type { ExportedFunctions } from '../../../../harness/core/model/check.ts';
import { AttemptLog, type Failure } from '../../../../harness/core/runner/attempts.ts';
import type { FailedRun } from '../../../../harness/core/runner/index.ts';

const check = example<ExportedFunctions, object>({
  id: 'step',
  title: 'one step goes downhill',
  points: 2,
  hint: 'which sign?',
  given: [],
  *holds() {},
});
const NOTHING = {};
const named = { id: 'step', title: 'one step goes downhill', maxPoints: 2 };
const failed = (failure: Failure, path?: string): FailedRun => ({
  outcome: 'failed',
  kind: 'input',
  planned: { check, inputs: [], run: () => Promise.reject(new Error('it is not run')) },
  failedCall: undefined,
  deviation: 3,
  log: new AttemptLog(),
  attempt: { input: { beta: [NaN] }, failure, deviation: 3, comparisons: 1, calls: [] },
  path,
});

test('a check that passed earns its points', () => {
  expect(gradeOf(check, { outcome: 'passed', deviation: 0, comparisons: 1 }, 1, NOTHING)).toEqual({
    ...named,
    points: 2,
    outcome: 'passed',
  });
});

test('the grade of a failed check has its message, hint, values and replay', () => {
  const failure = { outcome: 'failed', message: 'β is wrong', expected: [Infinity], actual: [-0] } as const;
  expect(gradeOf(check, failed(failure, '3:1'), 7, NOTHING)).toEqual({
    ...named,
    points: 0,
    outcome: 'failed',
    message: 'β is wrong',
    explanations: [
      { said: { id: 'statement', text: 'β is wrong' }, proves: false },
      { said: { id: 'hint', text: 'which sign?' }, proves: false },
    ],
    hint: 'which sign?',
    counterexample: { beta: ['NaN'] },
    expected: ['Infinity'],
    actual: ['-0'],
    replay: { seed: 7, path: '3:1' },
  });
});

test('a comparison that failed can bring a hint of its own', () => {
  const failure = { outcome: 'failed', message: 'β is wrong', hint: 'which β?' } as const;
  expect(gradeOf(check, failed(failure), 7, NOTHING)).toMatchObject({ hint: 'which β?' });
});

test('a misshapen value fails a check without a hint and without expected and actual values', () => {
  const failure = { outcome: 'misshapen', message: 'step must return a Vector' } as const;
  expect(gradeOf(check, failed(failure), 7, NOTHING)).toEqual({
    ...named,
    points: 0,
    outcome: 'failed',
    message: 'step must return a Vector',
    explanations: [{ said: { id: 'statement', text: 'step must return a Vector' }, proves: false }],
    counterexample: { beta: ['NaN'] },
  });
});

test('the grade of a check that met an exception has its position and no hint', () => {
  const position = { file: 'solution.ts', line: 1, column: 2 };
  const grade = gradeOf(check, failed({ outcome: 'threw', message: 'step threw', position }), 7, NOTHING);
  expect(grade).toMatchObject({ outcome: 'threw', position });
  expect(grade.hint).toBeUndefined();
});

test('a check that is blocked earns nothing', () => {
  const waiting = {
    ...named,
    points: 0,
    outcome: 'blocked',
    message: 'not run, because “path” did not pass',
  };
  expect(blocked(check, { id: 'after', title: 'path' })).toEqual(waiting);
});

test('checks that are run later earn nothing yet, and say how much they are worth', () => {
  expect(gradedLater(1)).toMatchObject({ points: 0, maxPoints: 1, outcome: 'later' });
  expect(gradedLater(1).message).toMatch(/^1 point is graded later/);
  expect(gradedLater(5).message).toMatch(/^5 points are graded later/);
});

test('a check in which the harness failed earns nothing and has the error as its message', () => {
  const unearned = { ...named, points: 0, outcome: 'harness-error' };
  const message = 'TypeError: a bug';
  expect(harnessError(check, new TypeError('a bug'))).toEqual({ ...unearned, message });
  expect(harnessError(check, 'a word')).toEqual({ ...unearned, message: 'a word' });
});
