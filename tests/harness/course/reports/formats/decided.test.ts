import { expect, test } from 'vitest';
import { renderClassPage } from '../../../../../harness/course/html/class-page.tsx';
import { renderSubmissionPage } from '../../../../../harness/course/html/submission-page.tsx';
import { annotations } from '../../../../../harness/course/reports/formats/annotations.ts';
import { checks } from '../../../../../harness/course/reports/formats/checks.ts';
import { gradebook } from '../../../../../harness/course/reports/formats/gradebook.ts';
import { gradesJson } from '../../../../../harness/course/reports/formats/grades-json.ts';
import { toGradescope } from '../../../../../harness/course/reports/formats/gradescope.ts';
import { jobSummary } from '../../../../../harness/course/reports/formats/job-summary.ts';
import { junit } from '../../../../../harness/course/reports/formats/junit.ts';
import { moodle } from '../../../../../harness/course/reports/formats/moodle.ts';
import {
  renderClassTable,
  renderExercise,
  renderNotes,
  renderPending,
} from '../../../../../harness/course/terminal/index.ts';
import { gradesValidator } from '../../../grades-validator.ts';
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
  // The points of the check itself are still unknown.
  expect(written(checks, GRADES)).toContain('anna,04-momentum,b,,2,harness-error,\n');
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
  expect(renderClassPage({ grades: CLASS, pageName: (id) => id })).toContain('right &lt;but> deep');
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

test('a settled grade is not pending, and no error of the student', () => {
  expect(renderPending(GRADES)).toEqual([]);
  expect(renderClassTable(GRADES, SCREEN)[1]).toMatch(/ 2 {3}3 {5}5\/6$/);
  expect(written(annotations, GRADES)).toBe('');
  expect(written(junit, GRADES)).toMatch(/<testcase [^>]*name="solution.ts"\/>/);
});

test('a settled grade is as the schema says', () => {
  expect(
    gradesValidator(JSON.parse(written(gradesJson, GRADES))),
    JSON.stringify(gradesValidator.errors),
  ).toBe(true);
});
