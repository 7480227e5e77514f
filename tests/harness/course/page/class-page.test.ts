import { expect, test } from 'vitest';
import type { CheckGrade } from '../../../../harness/core/model/grades.generated.ts';
import { renderClassPage } from '../../../../harness/course/page/index.ts';
import { check, exercise } from '../class/reports/grades.ts';
import { madeUpClass, submissionOf } from './classes.ts';

test('the class page says of how many students a check is the only failure', () => {
  const { exercises } = madeUpClass(1, 1);
  const both = (...outcomes: readonly CheckGrade['outcome'][]) =>
    exercise(
      outcomes.map((outcome, k) => check({ id: `check-${k}`, outcome })),
      { id: exercises[0]!.id },
    );
  const submissions = Array.from({ length: 40 }, (_, k) =>
    submissionOf(`s${k}`, [k < 5 ? both('failed', 'passed') : both('passed', 'passed')]),
  );
  const html = renderClassPage({ grades: { seed: 1, exercises, submissions } });
  const rows = html.slice(html.indexOf('id="checks"')).split('<tr>').slice(2);
  expect(rows.map((row) => [...row.matchAll(/<td>([^<]*)/g)].map(([, cell]) => cell))).toEqual([
    ['88 %', '40', '5'],
    ['100 %', '40', '0'],
  ]);
});

test('the class page of 2,000 students who fail 72 checks has at most 3 MB', () => {
  const grades = madeUpClass(2000, 9);
  const submissions = grades.submissions.map(({ id, exercises }) => {
    const fail = (one: CheckGrade): CheckGrade => ({ ...one, outcome: 'failed' });
    return submissionOf(
      id,
      exercises.map((grade) => ({ ...grade, checks: grade.checks.map(fail) })),
    );
  });
  const html = renderClassPage({ grades: { ...grades, submissions } });
  expect(Buffer.byteLength(html)).toBeLessThan(3e6);
  expect(html.match(/<tr>/g)!.length).toBeGreaterThan(2000);
});

test('what a person decided without checks is not blocked', () => {
  const settled = exercise([], { id: '01-exercise', status: 'settled', points: 5, maxPoints: 16 });
  const whole = madeUpClass(2, 1);
  const submissions = [...whole.submissions, submissionOf('student-09', [settled])];
  const html = renderClassPage({ grades: { ...whole, submissions } });
  const rows = html.slice(html.indexOf('id="students"')).split('<tr>');
  const cells = rows.find((row) => row.includes('student-09'));
  expect(cells).toContain('<td class="m">');
  expect(cells).not.toContain('<td class="b">');
});

test('the class page accepts a class without any checks', () => {
  const absent = exercise([], { id: '01-exercise', status: 'missing', maxPoints: 16 });
  const grades = { ...madeUpClass(1, 1), submissions: [submissionOf('student-01', [absent])] };
  expect(renderClassPage({ grades })).toContain('student-01');
});

test('titles that are too long for a heading and begin alike are told apart by their ends, and have the whole as a tooltip', () => {
  const titles = [
    'the path has steps + 1 points',
    'the path has steps + 1 rows',
    'isOnePoleFilter refuses a filter whose pole is elsewhere',
    'isOnePoleFilter refuses a filter that is a sample late',
    'isOnePoleFilter refuses a filter that is a sample early',
    'another sentence that is too long for the heading',
  ];
  const checks = titles.map((title, k) => check({ id: `check-${k}`, title }));
  const { exercises } = madeUpClass(1, 1);
  const submissions = [submissionOf('student-01', [exercise(checks, { id: exercises[0]!.id })])];
  const html = renderClassPage({ grades: { seed: 1, exercises, submissions } });
  const head = html.slice(html.indexOf('<thead>'), html.indexOf('</thead>'));
  const shown = [...head.matchAll(/title="([^"]*)">([^<]*)</g)].slice(2);
  expect(shown.map(([, whole]) => whole)).toEqual(titles);
  expect(shown.map(([, , text]) => text)).toEqual([
    titles[0],
    titles[1],
    titles[2],
    '… that is a sample late',
    '… sample early',
    titles[5],
  ]);
});
