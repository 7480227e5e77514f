import type { CheckGrade, ExerciseGrade, GradePosition } from '../model/grades.generated.ts';
import { harmless, harmlessLine } from './harmless.ts';
import { markOfStatus, OUTCOME_MARKS, type Mark } from './marks.ts';
import { compare, showInputs, showValue } from './values.ts';

/** problem: what is wrong; code: numbers and source; prose: explanations; staff: for instructors, not for students. */
export type LineTone = 'problem' | 'code' | 'prose' | 'staff';

/**
 * One thing to say about a grade. All renderings (terminal, HTML, JUnit, annotations, …) show these lines and add
 * nothing. The text holds no character that a terminal obeys.
 */
export interface Line {
  /** `expected`, `got`, `hint`, …; empty for the sentence that says what is wrong. */
  readonly label: string;
  /** One or more lines of text. */
  readonly value: string;
  readonly tone: LineTone;
  /** The place in the student's source that a line labelled `at` names. */
  readonly position?: GradePosition;
}

/** One check, explained. */
export interface CheckExplanation {
  readonly check: CheckGrade;
  readonly mark: Mark;
  readonly title: string;
  /** `2` where it passed, else `0/2`. */
  readonly score: string;
  /** What is wrong, then where, then why, then what to do; empty where it passed. */
  readonly lines: readonly Line[];
}

/** One exercise of one submission, explained. */
export interface ExerciseExplanation {
  /** In place of points; absent where it was graded. */
  readonly mark?: Mark;
  /** About the solution as a whole; empty where its checks say everything. */
  readonly lines: readonly Line[];
  readonly checks: readonly CheckExplanation[];
  /** The solution could not be loaded, so there is nothing to say about each check. */
  readonly allBlocked: boolean;
}

/** What a function of a starter throws. The name of the function is all there is to say. */
const STUB = /^(\w+) threw Error: not implemented yet$/;

const problem = (value: string): Line => ({ label: '', value: harmless(value), tone: 'problem' });
const code = (label: string, value: string): Line => ({ label, value: harmless(value), tone: 'code' });
const prose = (label: string, value: string): Line => ({ label, value: harmless(value), tone: 'prose' });

function at(position: GradePosition): Line {
  const { file, line, column } = position;
  return { label: 'at', value: `${harmlessLine(file)}:${line}:${column}`, tone: 'code', position };
}

function comparison(check: CheckGrade): Line[] {
  if (!('actual' in check)) return [];
  if (!('expected' in check)) return [code('got', showValue(check.actual))];
  const { expected, actual, firstDifference } = compare(check.expected, check.actual);
  const where =
    firstDifference === undefined ? '' : `\n(they differ from entry ${firstDifference} on, counted from 0)`;
  return [code('expected', expected), code('got', actual + where)];
}

const sentenceOf = ({ outcome, message = '' }: CheckGrade): string =>
  outcome === 'harness-error'
    ? `The grader itself failed on this check, so its points are pending until a person has looked at it: ${message}`
    : message;

/** What is said beside the lines of one check. */
export interface CheckContext {
  /** Misconceptions that an earlier check of the exercise has explained. */
  readonly explained?: ReadonlySet<string>;
  /** The file that shows the failure. */
  readonly pictureFile?: string | undefined;
}

function linesOf(check: CheckGrade, { explained, pictureFile }: CheckContext): Line[] {
  const { id, outcome, message = '', position, counterexample = {}, diagnosis, hint, replay } = check;
  if (outcome === 'passed') return [];
  if (outcome === 'blocked') return [prose('', message)];
  const stub = STUB.exec(message)?.[1];
  if (stub !== undefined) return [prose('', `${stub} is not implemented yet`)];
  const inputs = showInputs(counterexample);
  const isKnown = diagnosis !== undefined && explained?.has(diagnosis.misconception);
  return [
    problem(sentenceOf(check)),
    ...(position ? [at(position)] : []),
    ...comparison(check),
    ...(inputs.length > 0 ? [code('with', inputs.join('\n'))] : []),
    ...(pictureFile === undefined ? [] : [code('picture', pictureFile)]),
    ...(diagnosis ? [prose('likely', isKnown ? 'the same as above' : diagnosis.message)] : []),
    ...(hint === undefined ? [] : [prose('hint', hint)]),
    ...(replay?.path === undefined
      ? []
      : [
          {
            ...code('for staff', `${id} · seed ${replay.seed} · path ${replay.path}`),
            tone: 'staff' as const,
          },
        ]),
  ];
}

/** Explains one check. */
export function explainCheck(check: CheckGrade, context: CheckContext = {}): CheckExplanation {
  const { id, title = id, outcome, points, maxPoints } = check;
  return {
    check,
    mark: OUTCOME_MARKS[outcome],
    title: harmlessLine(title),
    score: outcome === 'passed' ? String(points) : `${points}/${maxPoints}`,
    lines: linesOf(check, context),
  };
}

const SENTENCES: Readonly<Record<ExerciseGrade['status'], string | undefined>> = {
  graded: undefined,
  missing: 'There is no solution.ts.',
  'not-started': 'Not started: every function still throws “not implemented yet”.',
  'harness-error':
    'Needs review: the grader itself failed here, so these points are pending until a person has looked at them.',
};

function linesOfSolution({ status, note, position, unfinished }: ExerciseGrade): Line[] {
  const sentence = SENTENCES[status];
  return [
    ...(sentence === undefined ? [] : [problem(sentence)]),
    ...(note === undefined ? [] : [problem(note)]),
    ...(position === undefined ? [] : [at(position)]),
    ...(unfinished ? [problem('A part of the grading did not finish and was left out.')] : []),
  ];
}

/**
 * Explains one exercise.
 * @param pictures files that show its failures, by check id
 */
export function explainExercise(
  grade: ExerciseGrade,
  pictures: ReadonlyMap<string, string> = new Map(),
): ExerciseExplanation {
  const explained = new Set<string>();
  const checks = grade.checks.map((check) => {
    const explanation = explainCheck(check, { explained, pictureFile: pictures.get(check.id) });
    if (check.diagnosis) explained.add(check.diagnosis.misconception);
    return explanation;
  });
  const mark = markOfStatus(grade.status);
  return {
    ...(mark === undefined ? {} : { mark }),
    lines: linesOfSolution(grade),
    checks,
    allBlocked: grade.checks.length > 0 && grade.checks.every(({ outcome }) => outcome === 'blocked'),
  };
}
