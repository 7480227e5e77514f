import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { renderClassPage, renderSubmissionPage } from '../../../../harness/course/page/index.ts';
import type { SameMistake } from '../../../../harness/course/shared/model/same-mistakes.ts';
import { check, exercise } from '../class/reports/grades.ts';
import { madeUpClass, submissionOf } from './classes.ts';

const CHECK = check({
  message: 'L(β) is wrong',
  call: 'loss([5, 4])',
  counterexample: { beta: [5, 4] },
  expected: 81,
  actual: 27,
});

const mistakeOf = (size: number, k = 0): SameMistake => ({
  exercise: '01-exercise',
  group: `01-exercise/0000000${k}`,
  check: CHECK,
  members: Array.from({ length: size }, (_, i) => ({ submission: `student-0${i + 1}`, source: 'sha256-…' })),
});

const sectionOf = (sameMistakes: readonly SameMistake[], students = 4): Element =>
  parseHTML(renderClassPage({ grades: madeUpClass(students, 1), sameMistakes })).document.querySelector(
    '#same-mistakes',
  )!;

const texts = (section: Element, selector: string): string[] =>
  [...section.querySelectorAll(selector)].map((one) => one.textContent!.trim());

test('a mistake without a name says how many students make it, at which call, what they answer, what is right, and which command names it', () => {
  const section = sectionOf([mistakeOf(3)]);
  expect(texts(section, '.card b')).toEqual(['3 students']);
  expect(texts(section, '.card .quiet')).toEqual(['01-exercise · the loss is L(β)']);
  expect(texts(section, '.card .line')).toEqual([
    'L(β) is wrong',
    'call loss([5, 4])',
    'expected 81',
    'got 27',
  ]);
  expect(texts(section, '.command')).toEqual([
    'npm run new-exercise -- --misconception DIR 01-exercise/00000000',
  ]);
});

test('names of students with the same mistake link to the place in their source, or else to the file', () => {
  const { members, ...mistake } = mistakeOf(2);
  const position = { file: 'helper.ts', line: 3, column: 1 };
  const section = sectionOf([{ ...mistake, members: [{ ...members[0]!, position }, members[1]!] }]);
  const links = [...section.querySelectorAll('.names a')].map((one) => one.getAttribute('href')!);
  expect(links).toEqual([
    'student-01.html#01-exercise-helper.ts-3',
    'student-02.html#01-exercise-solution.ts-0',
  ]);
  const grades = madeUpClass(1, 1);
  const submission = submissionOf('student-01', [exercise([{ ...CHECK, position }], { id: '01-exercise' })]);
  const sources = [{ 'helper.ts': '\n\nreturn 27;', 'solution.ts': 'export const loss = 1;' }];
  const { document } = parseHTML(renderSubmissionPage({ grades, submission, sources }));
  for (const link of links) expect(document.getElementById(link.split('#')[1]!)).not.toBeNull();
});

test('groups of less than a fiftieth of the class are collapsed, and a class without any says so', () => {
  const section = sectionOf([mistakeOf(3, 1), mistakeOf(2, 2)], 150);
  expect(texts(section, 'section > .cards b')).toEqual(['3 students']);
  expect(texts(section, 'details summary')).toEqual(['1 smaller group']);
  expect(texts(sectionOf([]), '.lead')).toEqual([
    'No two students give the same wrong answers, except for known misconceptions.',
  ]);
});
