import { describe, expect, test } from 'vitest';
import { gradeExercise } from '../../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import { DIAGNOSIS, type Watch } from '../../../../harness/core/grading/watch.ts';
import type { ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { loadExercise } from '../../../../harness/course/exercises/index.ts';
import { gradesValidator } from '../../../../harness/course/exercises/schema/index.ts';
import { withGrader } from '../../../../harness/course/workers/index.ts';
import { nodeSandboxHost } from '../../../../harness/course/workers/sandbox-host.ts';
import { UNINTERRUPTIBLE } from '../sandbox/uninterruptible.ts';

const ROOT = process.cwd();
const host = await nodeSandboxHost();

/** Pictures have nothing to do with diagnoses, which take longer. */
const WITHOUT_DIAGNOSIS: Watch = { givenUp: new Set([DIAGNOSIS]), begins: () => {} };

const picturesOf = ({ checks }: ExerciseGrade) =>
  Object.fromEntries(checks.flatMap(({ id, picture }) => (picture ? [[id, picture.kind]] : [])));

async function gradeMisconception(exercise: string, id: string): Promise<ExerciseGrade> {
  const plan = await loadExercise(ROOT, exercise);
  const { source } = plan.misconceptions.find((misconception) => misconception.id === id)!;
  return gradeExercise(prepareGrading(plan, host, 1), { 'solution.ts': source }, WITHOUT_DIAGNOSIS);
}

function isValid(grade: ExerciseGrade): boolean {
  const submission = { id: 'student-01', points: 0, maxPoints: 10, exercises: [grade] };
  const validate = gradesValidator();
  return validate({ seed: 1, exercises: [], submissions: [submission] }) as boolean;
}

describe('what fails is to be seen', () => {
  test.each([
    ['03-gradient-descent', 'uphill', { path: 'path', experiments: 'path' }],
    ['04-momentum', 'heavy-ball', { 'pole-at-the-momentum-coefficient': 'signal', experiments: 'path' }],
    ['05-one-pole-filter', 'feedback-added', { pole: 'signal', 'difference-equation': 'signal' }],
    ['06-transfer-function', 'a1-subtracted', { 'frequency-response': 'level', scipy: 'level' }],
    ['06-transfer-function', 'zeros-and-poles-swapped', { 'zeros-poles-gain': 'poles' }],
    ['07-experiments', 'gradient-at-the-old-point', { 'momentum-path': 'path', experiments: 'path' }],
    ['08-loop-poles', 'curvature-doubled', { 'sum-of-the-poles': 'poles' }],
  ])('%s: %s', async (exercise, misconception, pictures) => {
    const grade = await gradeMisconception(exercise, misconception);
    expect(picturesOf(grade)).toMatchObject(pictures);
    expect(grade.checks.filter(({ outcome, picture }) => picture && outcome !== 'failed')).toEqual([]);
    expect(isValid(grade)).toBe(true);
  });

  test('and a right solution has no pictures', async () => {
    const plan = await loadExercise(ROOT, '06-transfer-function');
    const grade = await gradeExercise(prepareGrading(plan, host, 1), plan.referenceFiles);
    expect(picturesOf(grade)).toEqual({});
    expect(grade.points).toBe(10);
  });
});

/** Wrong for every filter, and something else where so many frequencies are asked for as only a picture does. */
const inAPicture = (happens: string): string => `
const { cos, sin, hypot, log10 } = Math;
${UNINTERRUPTIBLE[0]!.source.replace('export ', '')}
export function frequencyResponse(filter, omega) {
  if (omega.length === 65) { ${happens} }
  return omega.map((w) => ({ re: cos(w), im: sin(w) }));
}
export const levelInDecibel = (h) => h.map(({ re, im }) => 20 * log10(hypot(re, im)));
export const zerosPolesGain = ({ b, a }) => ({ zeros: [0 - b[1] / b[0]], poles: [0 - a[1] / a[0]], gain: b[0] / a[0] });
`;

describe('a picture costs nothing', () => {
  test.each([
    ['an endless loop', 'for (;;);'],
    ['an exception', 'throw new Error("no");'],
    ['an answer of another shape', 'return "no";'],
    ['an answer of another length', 'return [];'],
    ['memory that grows', 'const all = []; for (;;) all.push(new Array(1e6).fill(1));'],
  ])('%s in it changes no grade', async (_, happens) => {
    const prepared = prepareGrading(await loadExercise(ROOT, '06-transfer-function'), host, 1);
    const calm = await gradeExercise(prepared, { 'solution.ts': inAPicture('') }, WITHOUT_DIAGNOSIS);
    const wild = await gradeExercise(prepared, { 'solution.ts': inAPicture(happens) }, WITHOUT_DIAGNOSIS);
    const withoutPictures = calm.checks.map(({ picture: _picture, ...check }) => check);
    expect(picturesOf(calm)).toMatchObject({ 'frequency-response': 'level' });
    expect(wild.checks).toEqual(withoutPictures);
    expect(wild.points).toBe(calm.points);
  });

  test('a worker that is stuck in it is ended, and the grade stays', async () => {
    const submission = { exercise: '06-transfer-function', seed: 1 };
    const plans = [await loadExercise(ROOT, submission.exercise)];
    const [calm, stuck] = await withGrader(
      { root: ROOT, plans, jobs: 1, silenceMs: 8_000 },
      async (grader) => [
        await grader.grade({ ...submission, files: { 'solution.ts': inAPicture('') } }),
        await grader.grade({ ...submission, files: { 'solution.ts': inAPicture('answer();') } }),
      ],
    );
    expect(picturesOf(stuck!)).toEqual({});
    expect(stuck!.checks.map(({ id, outcome }) => [id, outcome])).toEqual(
      calm!.checks.map(({ id, outcome }) => [id, outcome]),
    );
    expect(stuck!.status).toBe('graded');
    expect(stuck!.points).toBe(calm!.points);
  });
});
