import { expect, test } from 'vitest';
import type { CheckGrade, Grades } from '../../../../../../harness/core/model/grades.generated.ts';
import {
  renderClassTable,
  renderNotes,
  renderPending,
} from '../../../../../../harness/course/class/reports/class-table.ts';
import { gradesJson } from '../../../../../../harness/course/class/reports/formats/grades-json.ts';
import { jobSummary } from '../../../../../../harness/course/class/reports/formats/job-summary.ts';
import { junit } from '../../../../../../harness/course/class/reports/formats/junit.ts';
import { canvasGradebook as canvas } from '../../../../../../harness/course/lms/canvas.ts';
import { gradebook } from '../../../../../../harness/course/lms/folder.ts';
import { toGradescope } from '../../../../../../harness/course/lms/gradescope.ts';
import { moodleGradebook as moodle } from '../../../../../../harness/course/lms/moodle.ts';
import { renderClassPage } from '../../../../../../harness/course/page/class-page.tsx';
import { renderSubmissionPage } from '../../../../../../harness/course/page/submission-page.tsx';
import { renderExercise } from '../../../../../../harness/course/shared/terminal/index.ts';
import { gradesValidator } from '../../../../grades-validator.ts';
import { check, classOf, exercise, SCREEN } from '../grades.ts';
import { written } from './written.ts';

const earned = exercise([check({ points: 2, outcome: 'passed' })]);
const settled = exercise(
  [check({ points: 2, outcome: 'passed' }), check({ id: 'b', outcome: 'harness-error', message: 'oh' })],
  {
    id: '04-momentum',
    status: 'settled',
    points: 3,
    maxPoints: 4,
    decision: {
      points: 3,
      computed: 2,
      comment: 'right <but> deep',
      by: 'Dr. No',
      source: `sha256-${'a'.repeat(32)}`,
    },
  },
);
const GRADES = classOf([['anna', earned, settled]]);
const CLASS = classOf([
  ['anna', earned, settled],
  ['ben', earned, earned],
]);

test('a settled grade has points in every gradebook', () => {
  expect(written(gradebook, GRADES)).toContain('\nanna,2,3,5\n');
  expect(written(moodle, GRADES)).toContain('\nanna,2,3\n');
  expect(JSON.parse(toGradescope(GRADES.submissions[0]!, GRADES.exercises))).toMatchObject({ score: 5 });
  expect(toGradescope(GRADES.submissions[0]!, GRADES.exercises)).not.toContain('pending');
  expect(written(jobSummary, CLASS)).toMatch(/\| <code>anna<\/code> \| \*\*5\*\* \| 2 \| 3 \|/);
});

test('where a decided total is not the sum of the exercises, files without a total have no points for that student', () => {
  const own = (points: number) => {
    const decision = { points, computed: 5, comment: 'agreed', by: 'me', source: 'missing' };
    const [first] = GRADES.submissions;
    return { ...CLASS, submissions: [{ ...first!, points, decision }, CLASS.submissions[1]!] };
  };
  for (const format of [moodle, canvas]) {
    const cellsOf = (points: number) =>
      written(format, own(points))
        .trimEnd()
        .split('\n')
        .slice(-2)
        .map((line) => line.split(',').slice(-2));
    const other = ['2', '2'];
    expect([cellsOf(17), cellsOf(5)]).toEqual([
      [['', ''], other],
      [['2', '3'], other],
    ]);
  }
  expect(renderNotes(own(17)).join('\n')).toContain('enter 17 by hand');
  expect(renderNotes(own(5)).join('\n')).not.toContain('by hand');
});

test('what a person decided about a check is its verdict in JUnit and Gradescope', () => {
  const decided = (points: number, outcome: CheckGrade['outcome']) =>
    check({
      id: `${outcome}-${points}`,
      title: `${outcome} ${points}`,
      points,
      outcome,
      message: `oh ${points}`,
      decision: { points, computed: 0, comment: 'because', by: 'me', source: 'missing' },
    });
  const all = [decided(2, 'failed'), decided(2, 'harness-error'), decided(0, 'passed'), decided(1, 'failed')];
  const grades = classOf([['anna', exercise(all), earned]]);
  const cases = written(junit, grades).split('<testcase ').slice(1);
  expect(cases.map((text) => text.includes('<failure'))).toEqual([false, false, true, true, false]);
  expect(written(junit, grades)).not.toMatch(/<error|<skipped/);
  const { tests } = JSON.parse(toGradescope(grades.submissions[0]!, grades.exercises)) as {
    tests: readonly { status: string }[];
  };
  expect(tests.map(({ status }) => status)).toEqual(['passed', 'passed', 'failed', 'failed', 'passed']);
});

test('in a settled exercise what the grader failed on needs no review any more: not in JUnit, not in the table of the class', () => {
  expect(written(junit, GRADES)).not.toContain('<error');
  const cell = (grades: Grades): boolean =>
    /<tr[^>]*>(?:(?!<\/tr>).)*<td class="e">/s.test(renderClassPage({ grades }));
  expect(cell(CLASS)).toBe(false);
  const open = { ...settled, status: 'harness-error', decision: undefined, pendingPoints: 2 } as const;
  expect(
    cell(
      classOf([
        ['anna', earned, open],
        ['ben', earned, earned],
      ]),
    ),
  ).toBe(true);
});

test('exercises that wait for the same file have one box on the page, and one case for review', () => {
  const waiting = (id: string) =>
    exercise([], {
      id,
      status: 'undecided',
      maxPoints: 10,
      pendingPoints: 10,
      source: `sha256-${'c'.repeat(64)}`,
      note: 'We received work.7z.',
    });
  const grades = classOf([
    ['anna', waiting('01-loss'), waiting('04-momentum')],
    ['ben', earned, earned],
  ]);
  const [submission] = grades.submissions;
  for (const isFeedback of [false, true]) {
    const page = renderSubmissionPage({ grades, submission: submission!, sources: [], isFeedback });
    expect(page.split('We received work.7z.')).toHaveLength(2);
    expect(page).toContain('01-loss, 04-momentum');
  }
  expect(renderClassPage({ grades }).split('We received work.7z.')).toHaveLength(2);
});

test('a settled grade says who decided, and why, wherever people read it', () => {
  const sentence = 'An instructor gave 3 of 4 points: right <but> deep';
  expect(renderExercise(settled, 'Momentum', SCREEN).join('\n')).toContain(sentence);
  expect(renderNotes(GRADES)).toContain(
    'anna 04-momentum: settled with 3 of 4 points (computed: 2): right <but> deep',
  );
  expect(written(jobSummary, GRADES)).toContain('right &lt;but&gt; deep');
  const page = renderSubmissionPage({ grades: GRADES, submission: GRADES.submissions[0]!, sources: [] });
  expect(page).toContain('right &lt;but> deep');
  expect(page).toContain(`settled · by Dr. No · computed 2 · source sha256-${'a'.repeat(32)}`);
  expect(page).not.toContain('pending');
  expect(renderClassPage({ grades: CLASS })).toContain('right &lt;but> deep');
});

test('students read why, and not the line for staff', () => {
  const page = renderSubmissionPage({
    grades: GRADES,
    submission: GRADES.submissions[0]!,
    sources: [],
    isFeedback: true,
  });
  expect(page).toContain('right &lt;but> deep');
  expect(page).not.toContain('Dr. No');
});

test('decisions about a check and about a total are shown where they are, with what was computed', () => {
  const decision = { computed: 0, comment: 'see you', by: 'me', source: 'missing' };
  const one = exercise([check({ points: 1, decision: { ...decision, points: 1 } })], { points: 1 });
  const [first] = classOf([['anna', one, earned]]).submissions;
  const submission = { ...first!, points: 4, decision: { ...decision, points: 4 } };
  const grades = { ...GRADES, submissions: [submission] };
  expect(renderExercise(one, 'Loss', SCREEN).join('\n')).toMatch(/○ the loss is L\(β\) +1\/2\n +settled +An/);
  expect(renderNotes(grades)).toEqual([
    'anna total: settled with 4 of 4 points (computed: 0): see you',
    'anna total: canvas.csv and moodle.csv have no totals and leave these cells empty: enter 4 by hand',
    'anna 01-loss a-check: settled with 1 of 2 points (computed: 0): see you',
  ]);
  expect(renderSubmissionPage({ grades, submission, sources: [] })).toContain(
    'An instructor gave 4 of 4 points: see you',
  );
  expect(gradesValidator(JSON.parse(written(gradesJson, grades)))).toBe(true);
});

test('what a person said about a passed check, an exercise or a total is in the files for students', () => {
  const said = (comment: string) => ({ computed: 2, comment, by: 'me', source: 'missing' });
  const down = check({
    points: 0,
    outcome: 'passed',
    decision: { ...said('hard-coded'), points: 0 },
  });
  const noted = exercise([down], { decision: said('come and see me') });
  const [first] = classOf([['anna', noted, earned]]).submissions;
  const submission = { ...first!, points: 1, decision: { ...said('agreed on'), points: 1 } };
  const grades = { ...GRADES, submissions: [submission] };
  const comments = ['hard-coded', 'come and see me', 'agreed on'];
  for (const comment of comments) {
    expect(toGradescope(submission, grades.exercises)).toContain(comment);
    expect(written(jobSummary, grades)).toContain(comment);
  }
  const blocked = exercise([check({ outcome: 'blocked', decision: { ...said('one bracket'), points: 1 } })]);
  expect(renderExercise(blocked, 'Loss', SCREEN).join('\n')).toContain('one bracket');
  // A comment is no error.
  expect(written(junit, grades)).toMatch(/<testcase [^>]*name="solution.ts"\/>/);
});

test('what a person decided about an exercise is the verdict of its case in JUnit', () => {
  const source = 'missing';
  const decided = (points: number) => ({
    ...earned,
    points,
    decision: { points, computed: 2, comment: 'because', by: 'me', source },
  });
  const byTotal = exercise([], { status: 'settled', maxPoints: 10 });
  const grades = classOf([
    ['anna', decided(2), decided(0)],
    ['ben', byTotal, byTotal],
  ]);
  const cases = written(junit, grades).split('<testcase ');
  const verdicts = cases
    .filter((text) => text.includes('name="solution.ts"'))
    .map((text) => /<(failure|skipped|error)/.exec(text)?.[1]);
  expect(verdicts).toEqual([undefined, 'failure', 'skipped', 'skipped']);
});

test('a settled grade is not pending, and no error of the student', () => {
  expect(renderPending(GRADES)).toEqual([]);
  expect(renderClassTable(GRADES, SCREEN)[1]).toMatch(/ 2 {3}3 {5}5\/6$/);
  expect(written(junit, GRADES)).not.toContain('<error');
});

test('a settled grade is as the schema says', () => {
  expect(
    gradesValidator(JSON.parse(written(gradesJson, GRADES))),
    JSON.stringify(gradesValidator.errors),
  ).toBe(true);
});
