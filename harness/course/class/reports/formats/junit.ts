import {
  explainDecision,
  isDecided,
  sanitizeLine,
  type CheckExplanation,
  type Line,
} from '../../../../core/explain/index.ts';
import type { ExerciseGrade, SubmissionGrade } from '../../../../core/model/grades.generated.ts';
import { SOLUTION_FILE } from '../../../../core/model/solution-file.ts';
import { explained, textOfLines } from '../../../shared/terminal/index.ts';
import type { ResultFormat } from './format.ts';

/** Forbidden in XML, besides what lines never contain. */
const FORBIDDEN = /[\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!);

type Attributes = Readonly<Record<string, string | number>>;

/** @param content is XML */
function element(name: string, attributes: Attributes, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

interface CaseResult {
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped';
  readonly xml: string;
}

const PASSED: CaseResult = { kind: 'passed', xml: '' };
const SKIPPED: CaseResult = { kind: 'skipped', xml: '<skipped/>' };

/**
 * By JUnit's convention, a failure is an assertion that did not hold, and an error is any other problem.
 * @param type distinguishes the grader's errors from the student's
 */
const problem = (
  kind: 'failure' | 'error',
  type: string,
  message: string,
  lines: readonly Line[],
): CaseResult => ({
  kind,
  xml: element(kind, { message: sanitizeLine(message), type }, escaped(textOfLines(lines))),
});

/** A decision counts: full points pass, and errors of the grader are settled. */
function verdictOfCheck({ check, mark, lines }: CheckExplanation): CaseResult {
  const { outcome, message = '', points, maxPoints } = check;
  if (isDecided(check))
    return points === maxPoints ? PASSED : problem('failure', outcome, explainDecision(check) ?? '', lines);
  if (mark.tone === 'waiting') return SKIPPED;
  if (outcome === 'passed') return PASSED;
  return problem(outcome === 'failed' ? 'failure' : 'error', outcome, message, lines);
}

/**
 * Judges the solution as a whole, because its checks are only skipped if it does not load. A decision about the
 * exercise counts, as for checks. An exercise that only a decision about the total settled was not judged.
 */
function verdictOfSolution(grade: ExerciseGrade, lines: readonly Line[]): CaseResult {
  const { status, points, maxPoints, checks } = grade;
  const message = lines[0]!.value;
  if (isDecided(grade)) return points < maxPoints ? problem('failure', 'settled', message, lines) : PASSED;
  if (status === 'settled') return checks.length === 0 ? SKIPPED : PASSED;
  if (!lines.some(({ tone }) => tone === 'problem')) return PASSED;
  return status === 'missing' || status === 'not-started'
    ? SKIPPED
    : problem('error', status, message, lines);
}

function toSuite({ id, exercises }: SubmissionGrade): string {
  const suite = sanitizeLine(id);
  const kinds: CaseResult['kind'][] = [];
  const toCase = (exercise: string, name: string, { kind, xml }: CaseResult): string => {
    kinds.push(kind);
    // Jenkins and GitLab split class names at dots.
    const classname = `${suite.replaceAll('.', '_')}.${exercise}`;
    return `  ${element('testcase', { classname, name }, xml)}\n`;
  };
  const cases = exercises.flatMap((grade) => {
    const { lines, checks } = explained(grade);
    const whole = lines.length > 0 ? [toCase(grade.id, SOLUTION_FILE, verdictOfSolution(grade, lines))] : [];
    return [...whole, ...checks.map((check) => toCase(grade.id, check.title, verdictOfCheck(check)))];
  });
  const count = (kind: CaseResult['kind']): number => kinds.filter((one) => one === kind).length;
  const counts = { failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  return element('testsuite', { name: suite, tests: kinds.length, ...counts }, `\n${cases.join('')}`);
}

/** A test suite for each submission, a test case for each check. */
export const junit: ResultFormat = {
  kind: 'file',
  name: 'junit.xml',
  start: () => ({
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    add: ({ grade }) => `${toSuite(grade)}\n`,
    end: () => '</testsuites>\n',
  }),
};
