import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { sanitizeLine } from '../../../../../../harness/core/explain/index.ts';
import type { Grades } from '../../../../../../harness/core/model/grades.generated.ts';
import { junit } from '../../../../../../harness/course/class/reports/formats/junit.ts';
import { check, classOf, exercise, SEEDED } from '../grades.ts';
import { hostileClass } from './hostile.ts';
import { written } from './written.ts';

const XSD = XsdValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(new URL('./junit.xsd', import.meta.url))),
);

/** Parses and validates the report, then passes a query function to `look`. */
function read<T>(grades: Grades, look: (find: (path: string) => XmlElement[]) => T): T {
  const document = XmlDocument.fromString(written(junit, grades));
  try {
    XSD.validate(document);
    return look((path) => document.find(path).filter((node) => node instanceof XmlElement));
  } finally {
    document.dispose();
  }
}

const attribute = (element: XmlElement, name: string): string | undefined => element.attr(name)?.value;

const OUTCOMES = ['passed', 'failed', 'threw', 'limit', 'blocked', 'harness-error'] as const;
const CLASS = classOf([
  [
    'student.01',
    exercise(OUTCOMES.map((outcome) => check({ id: outcome, title: outcome, message: 'why', outcome }))),
    exercise([], { id: '04-momentum', status: 'missing' }),
  ],
  [
    'student-02',
    exercise([check({ outcome: 'blocked' })], { note: 'this is not valid TypeScript' }),
    exercise([], { id: '04-momentum', status: 'harness-error', maxPoints: 10, note: 'EIO' }),
  ],
]);

describe('junit.xml', () => {
  test('junit.xml has a suite for each submission, with its counts', () => {
    const names = ['name', 'tests', 'failures', 'errors', 'skipped'];
    const suites = read(CLASS, (find) =>
      find('/testsuites/testsuite').map((suite) => names.map((name) => attribute(suite, name))),
    );
    expect(suites).toEqual([
      ['student.01', '7', '1', '3', '2'],
      ['student-02', '3', '0', '2', '1'],
    ]);
  });

  test('junit.xml has a case for each check, and the type of an error is its outcome', () => {
    const cases = read(CLASS, (find) =>
      find('//testcase').map((element) => [
        attribute(element, 'classname'),
        attribute(element, 'name'),
        ...element
          .find('*')
          .filter((node) => node instanceof XmlElement)
          .flatMap((verdict) => [verdict.name, attribute(verdict, 'type')]),
      ]),
    );
    expect(cases).toEqual([
      ['student_01.01-loss', 'passed'],
      ['student_01.01-loss', 'failed', 'failure', 'failed'],
      ['student_01.01-loss', 'threw', 'error', 'threw'],
      ['student_01.01-loss', 'limit', 'error', 'limit'],
      ['student_01.01-loss', 'blocked', 'skipped', undefined],
      ['student_01.01-loss', 'harness-error', 'error', 'harness-error'],
      ['student_01.04-momentum', 'solution.ts', 'skipped', undefined],
      ['student-02.01-loss', 'solution.ts', 'error', 'graded'],
      ['student-02.01-loss', 'the loss is L(β)', 'skipped', undefined],
      ['student-02.04-momentum', 'solution.ts', 'error', 'harness-error'],
    ]);
  });

  test('the JUnit schema rejects an invalid report', () => {
    const document = XmlDocument.fromString('<testsuites><testsuite name="x"/></testsuites>');
    expect(() => XSD.validate(document)).toThrow(/tests/);
    document.dispose();
  });

  test('junit.xml is valid and contains every text, whatever students write', () => {
    fc.assert(
      fc.property(hostileClass, (grades) => {
        const inXml = (line: string): string => sanitizeLine(line).replaceAll(/[\uFFFE\uFFFF]/g, '');
        const { names, messages } = read(grades, (find) => ({
          names: find('//testsuite').map((suite) => attribute(suite, 'name')),
          messages: find('//testcase[contains(@classname, "04-momentum")]/failure').map((element) =>
            attribute(element, 'message'),
          ),
        }));
        expect(names).toEqual(grades.submissions.map(({ id }) => inXml(id)));
        expect(messages).toEqual(
          grades.submissions.map(({ exercises }) => inXml(exercises[1]!.checks[1]!.message!)),
        );
      }),
      SEEDED,
    );
  });
});
