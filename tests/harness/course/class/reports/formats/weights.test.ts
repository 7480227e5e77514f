import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Grades } from '../../../../../../harness/core/model/grades.generated.ts';
import { renderClassTable } from '../../../../../../harness/course/class/reports/class-table.ts';
import type { ResultFormat } from '../../../../../../harness/course/class/reports/formats/format.ts';
import { gradesJson } from '../../../../../../harness/course/class/reports/formats/grades-json.ts';
import { jobSummary } from '../../../../../../harness/course/class/reports/formats/job-summary.ts';
import { canvasGradebook as canvas } from '../../../../../../harness/course/lms/canvas.ts';
import { gradebook } from '../../../../../../harness/course/lms/folder.ts';
import { toGradescope } from '../../../../../../harness/course/lms/gradescope.ts';
import { moodleGradebook as moodle } from '../../../../../../harness/course/lms/moodle.ts';
import { renderClassPage } from '../../../../../../harness/course/page/class-page.tsx';
import { totalDistribution } from '../../../../../../harness/course/shared/model/distribution.ts';
import { totalOf } from '../../../../../../harness/course/shared/model/total.ts';
import { renderScoreboard } from '../../../../../../harness/course/student/own-grades.ts';
import { gradesValidator } from '../../../../grades-validator.ts';
import { check, exercise, SCREEN } from '../grades.ts';
import { written } from './written.ts';

const fingerprint = `sha256-${'0'.repeat(64)}`;
const EXERCISES: Grades['exercises'] = [
  { id: '01-loss', title: 'Loss', maxPoints: 10, weight: 2, fingerprint },
  { id: '02-runs', title: 'Runs', maxPoints: 5, role: 'bonus', fingerprint },
  { id: '03-play', title: 'Play', maxPoints: 4, role: 'optional', fingerprint },
];

const submission = (id: string, points: readonly number[]) => {
  const grades = EXERCISES.map((one, k) =>
    exercise([check({ points: points[k]!, maxPoints: one.maxPoints, outcome: 'passed' })], { id: one.id }),
  );
  return { id, ...totalOf(EXERCISES, grades), exercises: grades };
};

const GRADES: Grades = {
  title: 'Audio & more',
  seed: 1,
  exercises: EXERCISES,
  submissions: [submission('student-01', [10, 5, 4]), submission('student-02', [5, 0, 1])],
};

const rows = (format: ResultFormat): string[][] => parse(written(format, GRADES));

test('gradebook.csv has the points of each exercise, how it counts, and the total', () => {
  expect(rows(gradebook)).toEqual([
    ['submission', '01-loss (×2)', '02-runs (bonus)', '03-play (optional)', 'total'],
    ['student-01', '10', '5', '4', '25'],
    ['student-02', '5', '0', '1', '10'],
  ]);
});

test('in the files for Moodle and Canvas the columns add up to our total, and a bonus has no possible points', () => {
  expect(rows(moodle)).toEqual([
    ['ID number', '01-loss', '02-runs'],
    ['student-01', '20', '5'],
    ['student-02', '10', '0'],
  ]);
  const [head, possible, first] = rows(canvas);
  expect([head!.slice(5), possible!.slice(5), first!.slice(5)]).toEqual([
    ['01-loss', '02-runs'],
    ['20', '0'],
    ['20', '5'],
  ]);
});

test('the tests of results.json add up to the total; those of an optional exercise have no score', () => {
  const { score, tests } = JSON.parse(toGradescope(GRADES.submissions[0]!, EXERCISES)) as {
    score: number;
    tests: { score?: number; max_score?: number }[];
  };
  expect(score).toBe(25);
  expect(tests.map((one) => [one.score, one.max_score])).toEqual([
    [20, 20],
    [5, 0],
    [undefined, undefined],
  ]);
});

test('the terminal shows the total with its maximum, and says what does not simply count', () => {
  const table = renderClassTable(GRADES, SCREEN);
  expect(table.find((line) => line.includes('student-01'))).toMatch(/ 10 {3}5 {3}4 {3}25\/20$/);
  expect(
    table
      .slice(-3)
      .map((line) => line.trim())
      .join(' ')
      .trim(),
  ).toContain(
    'In the total: 01-loss (×2), 02-runs (bonus), 03-play (optional). Bonus points are not in its maximum. Optional',
  );
  const scores = EXERCISES.map(({ id, maxPoints, ...weighting }) => {
    const grade = { id, status: 'graded', points: maxPoints, maxPoints, checks: [] } as const;
    return { ...weighting, grade, laterPoints: 0 };
  });
  expect(renderScoreboard(scores, SCREEN)).toContain('  total               ████████████████████  25 / 20');
  const onlyBonus = renderScoreboard(scores.slice(1, 2), SCREEN);
  expect(onlyBonus).toContain('  total            ████████████████████  5 / 0');
});

test('the report and the summary have the title of the course and say how exercises count', () => {
  const page = renderClassPage({ grades: GRADES });
  expect(page).toContain('Audio &amp; more · ');
  expect(page).toContain('01-loss (×2)');
  const summary = written(jobSummary, GRADES);
  expect(summary).toMatch(/^## Audio .* more: 2 submissions\n/);
  expect(summary).toContain('02-runs (bonus)');
});

test('grades.json has the title of the course and says how each exercise counts', () => {
  const text = written(gradesJson, GRADES);
  expect(JSON.parse(text)).toEqual(GRADES);
  expect(text).toBe(`${JSON.stringify(GRADES, undefined, 2)}\n`);
  expect(gradesValidator(GRADES), JSON.stringify(gradesValidator.errors)).toBe(true);
});

test('a total above its maximum has a bin of its own in the histogram', () => {
  const { bins } = totalDistribution(GRADES);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect(bins.at(-1)).toMatchObject({ to: 25, count: 1 });
});
