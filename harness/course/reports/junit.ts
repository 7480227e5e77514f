import builder, { type TestCase, type TestSuite } from 'junit-report-builder';
import type { CheckGrade, ExerciseGrade, SubmissionGrade } from '../../core/model/grades.generated.ts';
import { explainCheck, explainExercise } from './explain.ts';
import { harmlessLine } from './text.ts';

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

// The builder ends a CDATA section only once: in a text that does so twice the second end would be the document's.
const explanationOf = (check: CheckGrade): string => explainCheck(check).replaceAll(']]>', ']] >');

function addCheck(test: TestCase, check: CheckGrade): void {
  const { outcome } = check;
  const message = harmlessLine(check.message ?? '');
  const verdict = VERDICTS[outcome];
  if (verdict === 'skipped') test.skipped();
  if (verdict === 'error') test.error(message, outcome, explanationOf(check));
  if (verdict === 'failure') test.failure(message, outcome).stacktrace(explanationOf(check));
}

/** A case of its own for a solution as a whole: where it does not load, its checks are only skipped. */
function addSolution(test: TestCase, { status }: ExerciseGrade, sentence: string): void {
  if (status === 'missing' || status === 'not-started') test.skipped();
  else test.error(harmlessLine(sentence), status);
}

function addExercise(suite: TestSuite, submission: string, grade: ExerciseGrade): void {
  const addCase = (name: string): TestCase =>
    suite
      .testCase()
      // Dots make the levels of the tree that Jenkins and GitLab show.
      .className(`${submission.replaceAll('.', '_')}.${grade.id}`)
      .name(harmlessLine(name));
  const sentence = explainExercise(grade);
  if (sentence !== undefined) addSolution(addCase('solution.ts'), grade, sentence);
  for (const check of grade.checks) addCheck(addCase(check.title ?? check.id), check);
}

function toSuite({ id, exercises }: SubmissionGrade): string {
  const name = harmlessLine(id);
  const suite = builder.newBuilder().testSuite().name(name);
  for (const grade of exercises) addExercise(suite, name, grade);
  return suite.build().toString({ pretty: true, offset: 1 });
}

/** `junit.xml` for CI, piece by piece: a test suite for each submission, a test case for each check. */
export async function* toJUnit(submissions: AsyncIterable<SubmissionGrade>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  for await (const submission of submissions) yield `${toSuite(submission)}\n`;
  yield '</testsuites>\n';
}
