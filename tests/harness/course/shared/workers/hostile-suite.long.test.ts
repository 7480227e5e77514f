import { beforeAll, describe, expect, test } from 'vitest';
import type { ExerciseGrade } from '../../../../../harness/core/model/grades.generated.ts';
import type { SourceFiles } from '../../../../../harness/core/sandbox/index.ts';
import { GROUPS } from '../../../core/sandbox/hostile/groups.ts';
import { ATTACKED, ATTACKS, handIn } from '../../../core/sandbox/hostile/hand-in.ts';
import type { Hostile } from '../../../core/sandbox/hostile/hostile.ts';
import { gradeInWorker } from './grade-in-workers.ts';

const RIGHT: SourceFiles = {
  'solution.ts': `
export const gradientDescentStep = (gradient, beta, stepSize) => {
  const g = gradient(beta);
  return beta.map((b, k) => b - stepSize * g[k]);
};
export const gradientDescent = (gradient, start, stepSize, steps) => {
  const path = [start];
  for (let k = 0; k < steps; k += 1) path.push(gradientDescentStep(gradient, path[k], stepSize));
  return path;
};`,
};

/** How the checks of a submission can end, by how one call of its function ends: many calls can hit a limit. */
function outcomesOf({ ends }: Hostile): readonly string[] {
  if (Array.isArray(ends) || ends === 'misshapen') return ['failed', 'threw', 'limit'];
  if (typeof ends === 'object') return ['blocked'];
  return ends === 'threw' ? ['threw', 'limit'] : ['limit'];
}

/** What `g(p)` answers where attacks are tried. */
const THE_GRADIENT = JSON.stringify([2, 4]);

/** What an attack earns without attacking: one that answers the gradient evaluates it once, and has a point for that. */
const earnedAnyway = ({ ends }: Hostile): readonly string[] =>
  JSON.stringify(ends) === THE_GRADIENT ? ['step-evaluates-once'] : [];

const attacks = new Map<Hostile, ExerciseGrade>();
/** The grades of right submissions in the same worker: before all attacks, and after each. */
const neighbours = new Map<Hostile, string>();
let first = '';

beforeAll(async () => {
  const files = [RIGHT, ...ATTACKS.flatMap((hostile) => [handIn(hostile), RIGHT])];
  const grades = await gradeInWorker(ATTACKED, files);
  first = JSON.stringify(grades[0]);
  for (const [k, hostile] of ATTACKS.entries()) {
    attacks.set(hostile, grades[2 * k + 1]!);
    neighbours.set(hostile, JSON.stringify(grades[2 * k + 2]));
  }
}, 1_800_000);

test('a right solution earns all points', () => {
  expect(JSON.parse(first)).toMatchObject({ points: 10, maxPoints: 10 });
});

test('there are at least 200 attacks', () => {
  expect(attacks.size).toBeGreaterThanOrEqual(200);
});

describe.each(Object.keys(GROUPS))('%s', (group) => {
  test.each(ATTACKS.filter((one) => one.group === group))(
    '$name earns nothing, needs no review, and changes no neighbour',
    (hostile) => {
      const grade = attacks.get(hostile)!;
      const said = JSON.stringify(grade.checks.map(({ outcome, message }) => [outcome, message]));
      expect(['graded', 'not-started'], said).toContain(grade.status);
      expect(grade, said).not.toHaveProperty('unfinished');
      const earned = grade.checks.filter(({ points }) => points > 0).map(({ id }) => id);
      expect(earnedAnyway(hostile), said).toEqual(expect.arrayContaining(earned));
      const outcomes = new Set(grade.checks.map(({ outcome }) => outcome));
      if (grade.status === 'graded')
        expect(
          outcomesOf(hostile).some((outcome) => outcomes.has(outcome as never)),
          said,
        ).toBe(true);
      expect(neighbours.get(hostile)).toBe(first);
    },
  );
});
