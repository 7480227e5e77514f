import builder, { type TestCase, type TestSuite } from 'junit-report-builder';
import {
  explainDecision,
  isDecided,
  sanitizeLine,
  type CheckExplanation,
  type Line,
} from '../../../core/explain/index.ts';
import type { CheckGrade, ExerciseGrade, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { explained, textOfLines } from '../explained.ts';
import type { ResultFormat } from './format.ts';

/**
 * By JUnit's convention, a failure is an assertion that did not hold, and an error is any other problem.
 * The attribute `type` distinguishes errors of the grader from errors of the student's code.
 */
const VERDICTS: Record<CheckGrade['outcome'], 'passed' | 'failure' | 'error' | 'skipped'> = {
  passed: 'passed',
  failed: 'failure',
  threw: 'error',
  limit: 'error',
  blocked: 'skipped',
  later: 'skipped',
  'harness-error': 'error',
};

// The builder escapes only the first `]]>` of a text; a second one would end the CDATA section.
const explanationOf = (lines: readonly Line[]): string => textOfLines(lines).replaceAll(']]>', ']] >');

/** What a person has decided counts: full points have passed, and what the grader failed on is no error any more. */
function verdictOf({ check, mark }: CheckExplanation): (typeof VERDICTS)[CheckGrade['outcome']] {
  if (isDecided(check)) return check.points === check.maxPoints ? 'passed' : 'failure';
  return mark.tone === 'waiting' ? 'skipped' : VERDICTS[check.outcome];
}

function addCheck(test: TestCase, explanation: CheckExplanation): void {
  const { check, lines } = explanation;
  const { outcome, message } = check;
  const text = sanitizeLine((isDecided(check) ? explainDecision(check) : message) ?? '');
  const verdict = verdictOf(explanation);
  if (verdict === 'skipped') test.skipped();
  if (verdict === 'error') test.error(text, outcome, explanationOf(lines));
  if (verdict === 'failure') test.failure(text, outcome).stacktrace(explanationOf(lines));
}

/**
 * A test case for the solution as a whole: if it does not load, its checks are merely skipped. What a person has decided
 * about the exercise is its verdict, as for checks; what only the decision about the total closed was not judged.
 */
function addSolution(test: TestCase, grade: ExerciseGrade, lines: readonly Line[]): void {
  const { status, points, maxPoints, checks } = grade;
  const [text, explanation] = [sanitizeLine(lines[0]!.value), explanationOf(lines)];
  if (isDecided(grade)) {
    if (points < maxPoints) test.failure(text, 'settled').stacktrace(explanation);
  } else if (status === 'settled') {
    if (checks.length === 0) test.skipped();
  } else if (lines.some(({ tone }) => tone === 'problem')) {
    if (status === 'missing' || status === 'not-started') test.skipped();
    else test.error(text, status, explanation);
  }
}

function addExercise(suite: TestSuite, submission: string, grade: ExerciseGrade): void {
  const addCase = (name: string): TestCase =>
    suite
      .testCase()
      // Jenkins and GitLab split class names at dots into levels of a tree.
      .className(`${submission.replaceAll('.', '_')}.${grade.id}`)
      .name(name);
  const { lines, checks } = explained(grade);
  if (lines.length > 0) addSolution(addCase(SOLUTION_FILE), grade, lines);
  for (const check of checks) addCheck(addCase(check.title), check);
}

function toSuite({ id, exercises }: SubmissionGrade): string {
  const name = sanitizeLine(id);
  const suite = builder.newBuilder().testSuite().name(name);
  for (const grade of exercises) addExercise(suite, name, grade);
  return suite.build().toString({ pretty: true, offset: 1 });
}

/** For CI: a test suite for each submission, and in it a test case for each check. */
export const junit: ResultFormat = {
  kind: 'file',
  name: 'junit.xml',
  start: () => ({
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    add: ({ grade }) => `${toSuite(grade)}\n`,
    end: () => '</testsuites>\n',
  }),
};
