import { expect, test } from 'vitest';
import { explainExercise, type Line } from '../../../../harness/core/explain/index.ts';
import type { CheckGrade, ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { told } from '../../told.ts';

const check = (id: string, rest: Partial<CheckGrade>): CheckGrade => ({
  id,
  title: `the title of ${id}`,
  points: 0,
  maxPoints: 1,
  outcome: 'failed',
  ...rest,
});
const wrong = (id: string, rest: Partial<CheckGrade> = {}): CheckGrade =>
  check(id, { message: `${id} is wrong`, call: `f('${id}')`, expected: 1, actual: 2, ...rest });
const position = { file: 'solution.ts', line: 3, column: 5 };

const texts = (lines: readonly Line[]): string[] =>
  lines.map(({ label, value, isStart }) => `${isStart ? '!' : ''}${label}: ${value}`);

test('what TypeScript says is below what is wrong, where and why: in the failure to begin with, or where no code loads', () => {
  const problem = { position, message: 'Line one.\n  Line two.', kind: 'type' } as const;
  const line = 'types: solution.ts:3:5  Line one.\n  Line two.';
  const grade = { id: '01-loss', status: 'graded', points: 0, maxPoints: 9 } as const;
  const shown = (checks: CheckGrade[], more: Partial<ExerciseGrade> = {}) => {
    const explanation = explainExercise({ ...grade, checks, ...more }, undefined, problem);
    return [explanation.lines, explanation.common, ...explanation.checks.map(({ lines }) => lines)].map(
      texts,
    );
  };
  const said = { id: 'known-mistake', misconception: 'uphill', text: 'Your step moves uphill.' } as const;
  const [, , first, later] = shown([wrong('step', told(said)), wrong('path')]);
  expect(first!.slice(0, 3)).toEqual(['!: step is wrong', `likely: ${said.text}`, line]);
  expect(later).not.toContain(line);
  const threw = check('loads', { outcome: 'threw', message: 'f threw', position });
  const shared = ['!: f threw', 'at: solution.ts:3:5', line, 'so: 2 of the checks below fail.'];
  expect(shown([threw, { ...threw, id: 'again' }]).slice(0, 2)).toEqual([[], shared]);
  const blocked = check('loads', { outcome: 'blocked', message: 'is not loaded' });
  const [unloaded] = shown([blocked], { note: 'solution.ts threw', position });
  expect(unloaded).toEqual([': solution.ts threw', 'at: solution.ts:3:5', line]);
});
