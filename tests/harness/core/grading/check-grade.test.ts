import { describe, expect, test } from 'vitest';
import type { ExportedFunctions } from '../../../../harness/core/checks/exercise-plan.ts';
import { example } from '../../../../harness/core/checks/index.ts';
import type { CheckRun } from '../../../../harness/core/checks/run.ts';
import { blocked, gradeOf, harnessError, unfinished } from '../../../../harness/core/grading/check-grade.ts';

const check = example<ExportedFunctions, object>({
  id: 'step',
  title: 'one step goes downhill',
  points: 2,
  hint: 'which sign?',
  given: [],
  *holds() {},
});
const named = { id: 'step', title: 'one step goes downhill', maxPoints: 2 };
const failed = (why: (CheckRun & { outcome: 'failed' })['why'], path?: string): CheckRun => ({
  outcome: 'failed',
  deviation: 3,
  why,
  counterexample: { beta: [NaN] },
  ...(path === undefined ? {} : { path }),
});

describe('a check', () => {
  test('that passed earns its points', () => {
    const run: CheckRun = { outcome: 'passed', deviation: 0 };
    expect(gradeOf(check, run, 1)).toEqual({ ...named, points: 2, outcome: 'passed' });
  });

  test('that failed says what was compared, hints, and can be replayed', () => {
    const why = { outcome: 'failed', message: 'β is not right', expected: [Infinity], actual: [-0] } as const;
    expect(gradeOf(check, failed(why, '3:1'), 7)).toEqual({
      ...named,
      points: 0,
      outcome: 'failed',
      message: 'β is not right',
      hint: 'which sign?',
      counterexample: { beta: ['NaN'] },
      expected: ['Infinity'],
      actual: ['-0'],
      replay: { seed: 7, path: '3:1' },
    });
  });

  test('that met no answer fails without a hint, and without what was not there', () => {
    const why = { outcome: 'misshapen', message: 'step must return a Vector' } as const;
    expect(gradeOf(check, failed(why), 7)).toEqual({
      ...named,
      points: 0,
      outcome: 'failed',
      message: 'step must return a Vector',
      counterexample: { beta: ['NaN'] },
    });
  });

  test('that met an exception says where', () => {
    const position = { file: 'solution.ts', line: 1, column: 2 };
    const grade = gradeOf(check, failed({ outcome: 'threw', message: 'step threw', position }), 7);
    expect(grade).toMatchObject({ outcome: 'threw', position });
    expect(grade).not.toHaveProperty('hint');
  });

  test('that waits, or did not finish, earns nothing', () => {
    const waiting = { ...named, points: 0, outcome: 'blocked', message: 'waits for “path”' };
    expect(blocked(check, 'waits for “path”')).toEqual(waiting);
    const stuck = {
      ...named,
      points: 0,
      outcome: 'limit',
      message: expect.stringMatching(/^did not finish/),
    };
    expect(unfinished(check)).toEqual(stuck);
  });

  test('in which the harness erred earns nothing, whatever was thrown', () => {
    const erred = { ...named, points: 0, outcome: 'harness-error' };
    const message = 'TypeError: ours';
    expect(harnessError(check, new TypeError('ours'))).toEqual({ ...erred, message });
    expect(harnessError(check, 'a word')).toEqual({ ...erred, message: 'a word' });
  });
});
