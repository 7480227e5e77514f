import { expect, test } from 'vitest';
import { gradeExercise } from '../../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { gradeInWorker } from '../../course/shared/workers/grade-in-workers.ts';
import { gradesValidator } from '../../grades-validator.ts';
import { loadExercise } from '../../load-exercise.ts';
import { sampled } from '../../sampled.ts';
import { inAPicture, picturesOf } from './wrong-filters.ts';

const ROOT = process.cwd();
const host = await nodeSandboxHost();

async function gradeMisconception(exercise: string, id: string): Promise<ExerciseGrade> {
  const plan = await loadExercise(ROOT, exercise);
  const { source } = plan.misconceptions.find((misconception) => misconception.id === id)!;
  return gradeExercise(prepareGrading(plan, host, 1), { 'solution.ts': source });
}

function isValid(grade: ExerciseGrade): boolean {
  const submission = { id: 'student-01', points: 0, maxPoints: 10, exercises: [grade] };
  return gradesValidator({ seed: 1, exercises: [], submissions: [submission] }) as boolean;
}

const DRAWN = [
  ['03-gradient-descent', 'uphill', { path: 'path', experiments: 'path' }],
  ['04-momentum', 'heavy-ball', { 'pole-at-the-momentum-coefficient': 'signal', experiments: 'path' }],
  ['05-one-pole-filter', 'feedback-added', { pole: 'signal', 'difference-equation': 'signal' }],
  ['06-transfer-function', 'a1-subtracted', { 'frequency-response': 'level', scipy: 'level' }],
  ['06-transfer-function', 'exponent-with-the-wrong-sign', { 'frequency-response': 'signal' }],
  ['06-transfer-function', 'natural-logarithm', { level: 'signal', silence: 'signal' }],
  ['06-transfer-function', 'zeros-and-poles-swapped', { 'zeros-poles-gain': 'poles' }],
  ['07-experiments', 'gradient-at-the-old-point', { 'momentum-path': 'path', experiments: 'path' }],
  ['08-loop-poles', 'curvature-doubled', { 'sum-of-the-poles': 'poles' }],
  ['09-properties', 'impulse-only', { 'filter-end': 'asked', 'filter-law': 'asked' }],
  ['09-properties', 'axes-only', { 'descent-saddle': 'asked' }],
  ['09-properties', 'first-entry-only', { 'gradient-one-entry': 'asked' }],
] as const;
/** Every kind of picture. */
const SAMPLE = new Set(['heavy-ball', 'a1-subtracted', 'curvature-doubled', 'impulse-only']);

test.each(
  sampled(
    DRAWN,
    DRAWN.filter(([, misconception]) => SAMPLE.has(misconception)),
  ),
)(
  'the failed checks of %s with the misconception %s have pictures',
  async (exercise, misconception, pictures) => {
    const grade = await gradeMisconception(exercise, misconception);
    expect(picturesOf(grade)).toMatchObject(pictures);
    expect(grade.checks.filter(({ outcome, picture }) => picture && outcome !== 'failed')).toEqual([]);
    expect(isValid(grade)).toBe(true);
  },
);

test('a right solution has no pictures', async () => {
  const plan = await loadExercise(ROOT, '06-transfer-function');
  const grade = await gradeExercise(prepareGrading(plan, host, 1), plan.referenceFiles);
  expect(picturesOf(grade)).toEqual({});
  expect(grade.points).toBe(10);
});

test.each([
  ['an endless loop', 'for (;;);'],
  ['an exception', 'throw new Error("no");'],
  ['a value of another shape', 'return "no";'],
  ['a list of another length', 'return [];'],
  ['memory that grows', 'const all = []; for (;;) all.push(new Array(1e6).fill(1));'],
])('%s while a picture is drawn does not change the grade', async (_, happens) => {
  const prepared = prepareGrading(await loadExercise(ROOT, '06-transfer-function'), host, 1);
  const calm = await gradeExercise(prepared, { 'solution.ts': inAPicture('') });
  const wild = await gradeExercise(prepared, { 'solution.ts': inAPicture(happens) });
  const withoutPictures = calm.checks.map(({ picture: _picture, ...check }) => check);
  expect(picturesOf(calm)).toMatchObject({ 'frequency-response': 'level' });
  expect(wild.checks).toEqual(withoutPictures);
  expect(wild.points).toBe(calm.points);
});

test('a worker that is stuck while a picture is drawn is ended, and the grade stays the same', async () => {
  const sources = [inAPicture(''), inAPicture('answer();')];
  const [calm, stuck] = await gradeInWorker('06-transfer-function', sources);
  expect(picturesOf(stuck!)).toEqual({});
  expect(stuck!.checks.map(({ id, outcome }) => [id, outcome])).toEqual(
    calm!.checks.map(({ id, outcome }) => [id, outcome]),
  );
  expect(stuck!.status).toBe('graded');
  expect(stuck!.points).toBe(calm!.points);
});
