import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { harmlessLine } from '../../../../../harness/core/explain/index.ts';
import type { CheckGrade, Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { renderClassPage, renderSubmissionPage } from '../../../../../harness/course/reports/html/index.ts';
import { check, exercise } from '../grades.ts';
import { hostileExercise, hostileSources, madeUpClass, PAYLOADS, submissionOf } from './classes.ts';

const pageName = (): string => 'page.html';

/** A class of one, whose every text is this one. */
function hostile(text: string): Grades {
  const { exercises, seed } = madeUpClass(1, 1);
  return { seed, exercises, submissions: [submissionOf(text, [hostileExercise(exercises[0]!.id, text)])] };
}

function submissionPage(
  grades: Grades,
  sources: Record<string, string> | undefined,
  draw?: () => string,
): string {
  return renderSubmissionPage({ grades, submission: grades.submissions[0]!, sources: [sources], draw });
}

const classPage = (text: string): string =>
  renderClassPage({
    grades: hostile(text),
    pageName,
    lookAlikes: [{ exercise: '01-exercise', submissions: [text, text], length: 9 }],
    changes: [{ submission: text, exercise: '01-exercise', check: text, before: 0, after: 2 }],
  });

const documentOf = (html: string): Document => parseHTML(html).document;

/** All elements of a page and the names of their attributes. */
function structureOf(html: string): string[] {
  const elements = [...documentOf(html).querySelectorAll('*')];
  return elements.map((element) => [element.tagName, ...element.getAttributeNames()].join(' '));
}

describe.each(PAYLOADS)('%j', (text) => {
  test('is text on the page of a submission, wherever it stands', () => {
    const html = submissionPage(hostile(text), hostileSources(text));
    expect(structureOf(html)).toEqual(structureOf(submissionPage(hostile('word'), hostileSources('word'))));
    expect(documentOf(html).querySelector('h1')!.textContent).toBe(harmlessLine(text));
  });

  test('is text on the page of the class', () => {
    expect(structureOf(classPage(text))).toEqual(structureOf(classPage('word')));
  });

  test('leaves no control character, and no character that turns others around', () => {
    const pages = submissionPage(hostile(text), hostileSources(text)) + classPage(text);
    expect(pages.replaceAll(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});

describe('the policy of a page', () => {
  const policyOf = (html: string): string =>
    documentOf(html).querySelector('meta[http-equiv]')!.getAttribute('content')!;

  test('lets our own script run, by its hash', () => {
    const html = classPage('word');
    const script = /<script>(.*)<\/script>/s.exec(html)![1]!;
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policyOf(html)).toContain(`script-src 'sha256-${hash}'`);
    expect(policyOf(html)).toContain("default-src 'none'");
  });

  test('lets no script run on the page of a submission', () => {
    expect(policyOf(submissionPage(hostile('word'), undefined))).toContain("script-src 'none'");
  });
});

describe('the page of a submission', () => {
  const failed = check({
    outcome: 'threw',
    message: 'loss threw TypeError: no',
    hint: 'look at the sign',
    expected: [-3.9999999999998854],
    actual: ['NaN'],
    counterexample: { beta: [1, -0.5] },
    position: { file: 'solution.ts', line: 2, column: 3 },
    replay: { seed: 7, path: '1:0' },
    diagnosis: { misconception: 'sign', message: 'the sign is wrong' },
  });
  const { exercises } = madeUpClass(1, 1);
  const grade = exercise([check({ outcome: 'passed', points: 2 }), failed, failed], {
    id: exercises[0]!.id,
    console: ['printed'],
  });
  const grades = { seed: 7, exercises, submissions: [submissionOf('student-01', [grade])] };
  const html = submissionPage(
    grades,
    { 'solution.ts': 'first\n\tsecond\r\nthird\n' },
    () => '<svg id="drawn"></svg>',
  );
  const page = documentOf(html);
  const textOf = (selector: string): string => page.querySelector(selector)!.textContent!;

  test('says what the terminal says', () => {
    const [, told, again] = [...page.querySelectorAll('.check')].map(({ textContent }) => textContent);
    for (const said of ['loss threw TypeError: no', '[-4]', '[NaN]', 'beta = [1, -0.5]', 'look at the sign'])
      expect(told).toContain(said);
    expect(told).toContain('the sign is wrong');
    expect(again).toContain('the same as above');
  });

  test('marks the line in the source, and leads to it', () => {
    expect(textOf('.marked mark')).toBe('\tsecond\n');
    expect(page.querySelectorAll('.marked')).toHaveLength(1);
    expect(textOf('.remark')).toBe('loss threw TypeError: no\n');
    const target = page.querySelector('dd a')!.getAttribute('href')!.slice(1);
    expect(page.querySelector('.marked')!.id).toBe(target);
    expect(page.querySelectorAll('.source code')).toHaveLength(3);
  });

  test('shows the command, what was printed, and the picture', () => {
    expect(textOf('.command')).toBe('npm run grade -- exercises --exercise 01-exercise --seed 7');
    expect(textOf('.printed pre')).toBe('printed\n');
    expect(page.querySelectorAll('#drawn')).toHaveLength(3);
  });

  test('marks the line at which a solution does not load', () => {
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

  test('a source of any length makes a page that can be read', () => {
    const long = submissionPage(grades, { 'solution.ts': `${'x\n'.repeat(60_000)}${'y'.repeat(60_000)}` });
    expect(long.length).toBeLessThan(200_000);
    expect(long).toContain('more lines');
  });
});

describe('the page of the class', () => {
  test('of 2,000 students who fail 72 checks, the heaviest there is, has at most 3 MB', () => {
    const grades = madeUpClass(2000, 9);
    const submissions = grades.submissions.map(({ id, exercises }) => {
      const fail = (one: CheckGrade): CheckGrade => ({ ...one, outcome: 'failed' });
      return submissionOf(
        id,
        exercises.map((grade) => ({ ...grade, checks: grade.checks.map(fail) })),
      );
    });
    const html = renderClassPage({ grades: { ...grades, submissions }, pageName });
    expect(Buffer.byteLength(html)).toBeLessThan(3e6);
    expect(html.match(/<tr>/g)!.length).toBeGreaterThan(2000);
  });

  test('does not speak of look-alikes and changes that nobody has looked for', () => {
    const html = renderClassPage({ grades: madeUpClass(2), pageName });
    expect(html).not.toContain('id="look-alikes"');
    expect(html).not.toContain('id="changes"');
    expect(renderClassPage({ grades: madeUpClass(2), pageName, changes: [] })).toContain(
      'No grade has changed',
    );
  });

  test('of a class without a check', () => {
    const absent = exercise([], { id: '01-exercise', status: 'missing', maxPoints: 16 });
    const grades = { ...madeUpClass(1, 1), submissions: [submissionOf('dora', [absent])] };
    expect(renderClassPage({ grades, pageName })).toContain('dora');
  });
});
