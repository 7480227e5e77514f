import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { sanitizeLine } from '../../../../harness/core/explain/index.ts';
import type { Grades } from '../../../../harness/core/model/grades.generated.ts';
import { renderClassPage, renderSubmissionPage } from '../../../../harness/course/page/index.ts';
import { told } from '../../told.ts';
import { check, exercise } from '../class/reports/grades.ts';
import { hostileExercise, hostileSources, madeUpClass, PAYLOADS, submissionOf } from './classes.ts';

/** A class of one submission, in which every text is `text`. */
function hostile(text: string): Grades {
  const { exercises, seed } = madeUpClass(1, 1);
  return { seed, exercises, submissions: [submissionOf(text, [hostileExercise(exercises[0]!.id, text)])] };
}

const submissionPage = (grades: Grades, sources: Record<string, string> | undefined): string =>
  renderSubmissionPage({ grades, submission: grades.submissions[0]!, sources: [sources] });

const classPage = (text: string): string =>
  renderClassPage({
    grades: hostile(text),
    sameMistakes: [
      {
        exercise: '01-exercise',
        group: '01-exercise/00000000',
        check: hostileExercise('01-exercise', text).checks[0]!,
        members: [{ submission: text, source: text, position: { file: text, line: 1, column: 1 } }],
      },
    ],
    students: new Map([
      [text, { id: text, name: `${text}, by name`, section: text, late: true }],
      ['another', { id: 'another', section: `${text}, too` }],
    ]),
  });

const documentOf = (html: string): Document => parseHTML(html).document;

/** The tags of all elements of a page and the names of their attributes. */
function structureOf(html: string): string[] {
  const elements = [...documentOf(html).querySelectorAll('*')];
  return elements.map((element) => [element.tagName, ...element.getAttributeNames()].join(' '));
}

describe.each(PAYLOADS)('the payload %j', (text) => {
  test('a payload is only text on a submission’s page', () => {
    const html = submissionPage(hostile(text), hostileSources(text));
    expect(structureOf(html)).toEqual(structureOf(submissionPage(hostile('word'), hostileSources('word'))));
    expect(documentOf(html).querySelector('h1')!.textContent).toBe(sanitizeLine(text));
  });

  test('a payload is only text on the class page', () => {
    expect(structureOf(classPage(text))).toEqual(structureOf(classPage('word')));
  });

  test('pages contain no control characters and no characters that reorder text', () => {
    const pages = submissionPage(hostile(text), hostileSources(text)) + classPage(text);
    expect(pages.replaceAll(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});

describe('the content security policy', () => {
  const policyOf = (html: string): string =>
    documentOf(html).querySelector('meta[http-equiv]')!.getAttribute('content')!;

  test('the policy of the class page allows only the page’s own script, by its hash', () => {
    const html = classPage('word');
    const script = /<script>(.*)<\/script>/s.exec(html)![1]!;
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policyOf(html)).toContain(`script-src 'sha256-${hash}'`);
    expect(policyOf(html)).toContain("default-src 'none'");
  });

  test('the policy of a submission’s page allows no script', () => {
    expect(policyOf(submissionPage(hostile('word'), undefined))).toContain("script-src 'none'");
  });
});

describe('a submission’s page', () => {
  const failed = check({
    outcome: 'threw',
    message: 'loss threw TypeError: no',
    expected: [-3.9999999999998854],
    actual: ['NaN'],
    counterexample: { beta: [1, -0.5] },
    position: { file: 'solution.ts', line: 2, column: 3 },
    replay: { seed: 7, path: '1:0' },
    picture: { kind: 'signal', symbol: 'y', yours: [[0, 1]], right: [[0, 2]] },
    ...told({ id: 'known-mistake', misconception: 'sign', text: 'the sign is wrong' }),
  });
  const { exercises } = madeUpClass(1, 1);
  const grade = exercise([check({ outcome: 'passed', points: 2 }), failed, { ...failed }], {
    id: exercises[0]!.id,
    console: ['printed'],
  });
  const grades = { seed: 7, exercises, submissions: [submissionOf('student-01', [grade])] };
  const html = submissionPage(grades, { 'solution.ts': 'first\n\tsecond\r\nthird\n' });
  const page = documentOf(html);
  const textOf = (selector: string): string => page.querySelector(selector)!.textContent!;

  test('a submission’s page shows the same explanation as the terminal', () => {
    const [, first, again] = [...page.querySelectorAll('.check')].map(({ textContent }) => textContent);
    for (const text of ['loss threw TypeError: no', '[-4]', '[NaN]', 'beta = [1, -0.5]'])
      expect(first).toContain(text);
    expect(first).toContain('the sign is wrong');
    expect(again).toContain('same as above');
  });

  test('a submission’s page annotates the source line and links to it', () => {
    expect(textOf('.marked mark')).toBe('\tsecond\n');
    expect(page.querySelectorAll('.marked')).toHaveLength(1);
    expect(textOf('.annotation')).toBe('loss threw TypeError: no\n');
    const target = page.querySelector('.line a')!.getAttribute('href')!.slice(1);
    expect(page.querySelector('.marked')!.id).toBe(target);
    expect(page.querySelectorAll('.source code')).toHaveLength(3);
  });

  test('a submission’s page shows the command to reproduce it and the picture', () => {
    expect(textOf('.command')).toBe('npm run grade -- exercises --exercise 01-exercise --seed 7');
    expect(page.querySelectorAll('.check > .picture > svg')).toHaveLength(2);
  });

  test('a submission’s page annotates the line of a syntax error', () => {
    const broken = {
      ...grade,
      note: 'it is not valid',
      position: { file: 'solution.ts', line: 3, column: 1 },
      checks: [],
    };
    const submission = submissionOf('student-01', [broken]);
    const sources = [{ 'solution.ts': 'first\nsecond\nthird' }];
    const marked = documentOf(renderSubmissionPage({ grades, submission, sources })).querySelector(
      '.marked',
    )!;
    expect(marked.textContent).toBe('third\nit is not valid\n');
  });

  test('a submission’s page shortens huge sources', () => {
    const long = submissionPage(grades, { 'solution.ts': `${'x\n'.repeat(60_000)}${'y'.repeat(60_000)}` });
    expect(long.length).toBeLessThan(200_000);
    expect(long).toContain('more lines');
  });
});

describe('pending points', () => {
  const failed = check({ id: 'loss', outcome: 'harness-error', message: 'TypeError: x', maxPoints: 2 });
  const { exercises } = madeUpClass(1, 1);
  const grade = exercise([check({ outcome: 'passed', points: 2 }), failed], {
    id: exercises[0]!.id,
    status: 'harness-error',
  });
  const submissions = ['student-01', 'student-02'].map((id) => submissionOf(id, [grade]));
  const grades = { seed: 1, exercises, submissions };

  test('a submission’s page marks the exercise and the check whose points are pending', () => {
    const page = documentOf(submissionPage(grades, undefined));
    const texts = [...page.querySelectorAll('.points, .check-score')].map(({ textContent }) => textContent);
    expect(texts).toEqual(['2 / 42 pending', '2 / 42 pending', '2', 'pending']);
    expect(page.querySelector('.total')!.textContent).toBe('2 of 4 points, 2 pending');
    expect(page.title).toMatch(/: 2 of 4 points, 2 pending$/);
  });

  test('the class page lists an error of the grader once, with all affected students', () => {
    const page = documentOf(renderClassPage({ grades }));
    const items = [...page.querySelectorAll('ul.review > li')].map(({ textContent }) => textContent);
    expect(items).toEqual([
      '01-exercise loss: the grader failed; the points are pendingTypeError: xstudent-01student-02',
    ]);
    expect(page.querySelectorAll('td.r')).toHaveLength(4);
  });
});
