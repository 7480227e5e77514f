import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { parse } from 'marked';
import { describe, expect, test } from 'vitest';
import { explainExercise, sanitizeLine } from '../../../../../../harness/core/explain/index.ts';
import { jobSummary } from '../../../../../../harness/course/class/reports/formats/job-summary.ts';
import { linesToText } from '../../../../../../harness/course/shared/terminal/index.ts';
import { told } from '../../../../told.ts';
import { check, classOf, exercise, SEEDED } from '../grades.ts';
import { hostileClass } from './hostile.ts';
import { written } from './written.ts';

/** Renders Markdown as GitHub does, but keeps dangerous HTML. */
function read(markdown: string): HTMLElement {
  const html = parse(markdown, { async: false });
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

const all = (body: HTMLElement, selector: string): Element[] => [...body.querySelectorAll(selector)];
const texts = (elements: readonly Element[]): (string | null)[] =>
  elements.map(({ textContent }) => textContent);
const cells = (body: HTMLElement): (string | null)[][] =>
  all(body, 'tr').map((row) => texts([...row.querySelectorAll('th, td')]));

const earned = (points: number) => exercise([check({ points, maxPoints: 10, outcome: 'passed' })]);

describe('the summary of a class', () => {
  test('the summary of a class is a table with a row for each submission', () => {
    const open = exercise([check({ points: 1, outcome: 'passed' }), check({ outcome: 'harness-error' })], {
      status: 'harness-error',
    });
    const CLASS = classOf([
      ['student-01', earned(10), earned(6.5)],
      ['a|b', exercise([], { status: 'not-started' }), open],
    ]);
    expect(cells(read(written(jobSummary, CLASS)))).toEqual([
      ['submission', 'total', '01-loss', '04-momentum'],
      ['student-01', '16.5', '10', '6.5'],
      ['a|b', '⚠️ 1, 2 pending', '·', '⚠️ 1, 2 pending'],
    ]);
  });

  test('the summary of a class counts the pending grades and explains them', () => {
    const pending = exercise([check({ outcome: 'harness-error' })], { status: 'harness-error' });
    const grades = classOf([
      ['student-01', pending, earned(1)],
      ['student-02', earned(1), pending],
    ]);
    expect(written(jobSummary, grades)).toContain('\n2 grades need review, so their points are pending');
    const graded = classOf([
      ['student-01', earned(1), earned(1)],
      ['student-02', earned(1), earned(1)],
    ]);
    expect(written(jobSummary, graded)).not.toContain('review,');
  });

  test('the summary of a large class stays below GitHub’s limit and counts the omitted rows', () => {
    // In full they would take half as much again.
    const ROWS = 5000;
    const rows = Array.from(
      { length: ROWS },
      (_, k) => [`s${k}-${'|'.repeat(40)}`, earned(1), earned(2)] as const,
    );
    const summary = written(jobSummary, classOf(rows));
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
    const omitted = Number(/… and (\d+) more/.exec(summary)?.[1]);
    expect(summary.split('\n').filter((line) => line.startsWith('| <code>')).length + omitted).toBe(ROWS);
  });

  test('any name is one cell of the summary', () => {
    fc.assert(
      fc.property(hostileClass, ({ submissions, ...run }) => {
        const [first] = submissions;
        const grades = { ...run, submissions: [...submissions, { ...first!, id: 'another' }] };
        const body = read(written(jobSummary, grades));
        expect(cells(body).map(([name]) => name)).toEqual([
          'submission',
          ...grades.submissions.map(({ id }) => sanitizeLine(id)),
        ]);
        expect(cells(body).map((row) => row.length)).toEqual([4, ...grades.submissions.map(() => 4)]);
        expect(all(body, 'script, img, ul, h1, del, input')).toEqual([]);
      }),
      SEEDED,
    );
  });
});

describe('the summary of a single submission', () => {
  test('the summary of a single submission shows every check with its explanation', () => {
    const failed = check({
      id: 'b',
      title: 'H is |H|',
      message: 'its *sign* is wrong',
      ...told({ id: 'hint', text: 'a < b' }),
    });
    const grades = classOf([
      [
        'student-01',
        exercise([check({ points: 2, outcome: 'passed' }), failed]),
        exercise([], { status: 'missing' }),
      ],
    ]);
    const body = read(written(jobSummary, grades));
    expect(texts(all(body, 'h2, h3'))).toEqual([
      'student-01: 2 / 4 points',
      '01-loss 01-loss: 2 / 4',
      '01-loss 04-momentum: 0 / 0',
    ]);
    expect(texts(all(body, 'p'))).toEqual(['✅ the loss is L(β) (2)', '❌ H is |H| (0/2)']);
    expect(texts(all(body, 'pre')).map((text) => text!.trim())).toEqual([
      'Start here: its *sign* is wrong\nhint      a < b',
      'There is no solution.ts.',
    ]);
  });

  test('the summary shows every message literally, without markup', () => {
    fc.assert(
      fc.property(hostileClass, ({ submissions: [submission], ...run }) => {
        const submissions = [submission!];
        const body = read(written(jobSummary, { ...run, submissions }));
        expect(texts(all(body, 'h2 code'))).toEqual([sanitizeLine(submissions[0]!.id)]);
        const blocks = texts(all(body, 'pre'));
        for (const { lines } of submissions[0]!.exercises.flatMap((one) => explainExercise(one).checks))
          expect(blocks).toContain(`\n${linesToText(lines)}\n`);
        expect(all(body, 'script, img, a, ul, table, h1, del, input')).toEqual([]);
      }),
      SEEDED,
    );
  });
});
