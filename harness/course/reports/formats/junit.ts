import builder, { type TestCase, type TestSuite } from 'junit-report-builder';
import {
  explainExercise,
  harmlessLine,
  type CheckExplanation,
  type Line,
} from '../../../core/explain/index.ts';
import type { CheckGrade, ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { toText } from '../terminal/lines.ts';
import type { ResultFormat } from './format.ts';

/**
 * JUnit's habit: a failure is an assertion that did not hold, an error is anything that was not foreseen.
 * The attribute `type` tells an error of the harness from one of the student's code.
 */
const VERDICTS: Record<CheckGrade['outcome'], 'passed' | 'failure' | 'error' | 'skipped'> = {
  passed: 'passed',
  failed: 'failure',
  threw: 'error',
  limit: 'error',
  blocked: 'skipped',
  'harness-error': 'error',
};

// The builder ends a CDATA section only once: in a text with two ends the second would be the document's.
const explanationOf = (lines: readonly Line[]): string => toText(lines).replaceAll(']]>', ']] >');

function addCheck(test: TestCase, { check: { outcome, message = '' }, lines }: CheckExplanation): void {
  const verdict = VERDICTS[outcome];
  if (verdict === 'skipped') test.skipped();
  if (verdict === 'error') test.error(harmlessLine(message), outcome, explanationOf(lines));
  if (verdict === 'failure') test.failure(harmlessLine(message), outcome).stacktrace(explanationOf(lines));
}

/** A case of its own for a solution as a whole: where it does not load, its checks are only skipped. */
function addSolution(test: TestCase, { status }: ExerciseGrade, lines: readonly Line[]): void {
  if (status === 'missing' || status === 'not-started') test.skipped();
  else test.error(harmlessLine(lines[0]!.value), status, explanationOf(lines));
}

function addExercise(suite: TestSuite, submission: string, grade: ExerciseGrade): void {
  const addCase = (name: string): TestCase =>
    suite
      .testCase()
      // Dots make the levels of the tree that Jenkins and GitLab show.
      .className(`${submission.replaceAll('.', '_')}.${grade.id}`)
      .name(name);
  const { lines, checks } = explainExercise(grade);
  if (lines.length > 0) addSolution(addCase('solution.ts'), grade, lines);
  for (const check of checks) addCheck(addCase(check.title), check);
}

function toSuite({ id, exercises }: SubmissionGrade): string {
  const name = harmlessLine(id);
  const suite = builder.newBuilder().testSuite().name(name);
  for (const grade of exercises) addExercise(suite, name, grade);
  return suite.build().toString({ pretty: true, offset: 1 });
}

/** For CI: a test suite for each submission, a test case for each check. */
export const junit: ResultFormat = {
  kind: 'file',
  name: 'junit.xml',
  start: () => ({
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    add: ({ grade }) => `${toSuite(grade)}\n`,
    end: () => '</testsuites>\n',
  }),
};
