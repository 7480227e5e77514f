import type { CheckGrade, ExerciseGrade, GradePosition } from '../model/grades.generated.ts';
import { laterPointsOf } from '../model/later-points.ts';
import { compare, formatInputs, formatValue } from './format-values.ts';
import { markOfStatus, OUTCOME_MARKS, SETTLED, type Mark } from './marks.ts';
import { sanitize, sanitizeLine } from './sanitize.ts';

/** problem: what is wrong; code: numbers and source; prose: explanations; staff: for instructors only. */
export type LineTone = 'problem' | 'code' | 'prose' | 'staff';

/**
 * One labelled statement about a grade. Every report format (terminal, HTML, JUnit, …) renders these lines and adds no
 * text to them. The value is sanitized: no character in it controls a terminal.
 */
export interface Line {
  /** `expected`, `got`, `hint`, …; empty for the statement of the problem. */
  readonly label: string;
  /** One or more lines of text. */
  readonly value: string;
  readonly tone: LineTone;
  /** Present for the label `at`: the position in the student's source. */
  readonly position?: GradePosition;
}

/** One check, explained. */
export interface CheckExplanation {
  readonly check: CheckGrade;
  readonly mark: Mark;
  readonly title: string;
  /** Points: `2` if passed, `0/2` if not, `pending` if the grader itself failed, `later` if it is run later. */
  readonly score: string;
  /** The problem, its position, the likely cause, the call, the comparison and a hint, in this order; empty if passed. */
  readonly lines: readonly Line[];
}

/** One exercise of one submission, explained. */
export interface ExerciseExplanation {
  /** Absent if the exercise is graded. */
  readonly mark?: Mark;
  /** `6 / 10`, or `6 / 10, needs review` while points are pending, or `10 / 15, 5 graded later`. */
  readonly score: string;
  /** About the solution as a whole; often empty. */
  readonly lines: readonly Line[];
  readonly checks: readonly CheckExplanation[];
  /** The solution could not be loaded: reports show `ALL_BLOCKED` instead of the checks. */
  readonly allBlocked: boolean;
}

/** Replaces the list of checks if none of them could run. */
export const ALL_BLOCKED = 'All checks are blocked until the solution can be loaded.';

/** What an unimplemented function of a starter throws. */
const STUB = /^(\w+) threw Error: not implemented yet$/;

const problem = (value: string): Line => ({ label: '', value: sanitize(value), tone: 'problem' });
const code = (label: string, value: string): Line => ({ label, value: sanitize(value), tone: 'code' });
const prose = (label: string, value: string): Line => ({ label, value: sanitize(value), tone: 'prose' });

function at(position: GradePosition): Line {
  const { file, line, column } = position;
  return { label: 'at', value: `${sanitizeLine(file)}:${line}:${column}`, tone: 'code', position };
}

function comparison(check: CheckGrade): Line[] {
  if (!('actual' in check)) return [];
  if (!('expected' in check)) return [code('got', formatValue(check.actual))];
  const { expected, actual, firstDifference } = compare(check.expected, check.actual);
  const where = firstDifference === undefined ? '' : `\n(first difference at index ${firstDifference})`;
  return [code('expected', expected), code('got', actual + where)];
}

const problemOf = ({ outcome, message = '' }: CheckGrade): string =>
  outcome === 'harness-error' ? `The grader itself failed on this check: ${message}` : message;

/** What a check's lines need besides its grade. */
export interface CheckContext {
  /** What earlier checks of the exercise have already said: ids of misconceptions, and messages. */
  readonly said?: ReadonlySet<string>;
  /** Path of a picture of the failure. */
  readonly pictureFile?: string | undefined;
  /** A person has decided about the points of the exercise. */
  readonly isSettled?: boolean;
}

const DIFFERS = {
  answer: 'has another answer',
  evaluations: 'evaluates the gradient at other points',
};

/** Proof that the solution remembers something. */
function linesOfMemory({ call, differs, here, alone, after }: NonNullable<CheckGrade['memory']>): Line[] {
  const when = after === undefined ? 'after earlier calls' : 'after the call below';
  const { expected: first, actual: later } = compare(alone, here);
  return [
    prose(
      'memory',
      `Your code remembers something between calls: the same call ${DIFFERS[differs]} ${when}.`,
    ),
    code('alone', `${call}\n→ ${first}`),
    code('after', `${after === undefined ? '' : `${after}\n`}→ ${later}`),
  ];
}

/** A failure without numbers, such as an exception, says all with its message. */
const isPlain = (check: CheckGrade): boolean => !('actual' in check) && check.diagnosis === undefined;

function linesOf(check: CheckGrade, { said, pictureFile }: CheckContext): Line[] {
  const { id, outcome, message = '', position, counterexample = {}, diagnosis, hint, replay } = check;
  const { call, memory, relation } = check;
  if (outcome === 'passed') return [];
  if (outcome === 'blocked' || outcome === 'later') return [prose('', message)];
  const stub = STUB.exec(message)?.[1];
  if (stub !== undefined) return [prose('', `${stub} is not implemented yet`)];
  if (isPlain(check) && said?.has(message)) return [problem(message)];
  const inputs = call === undefined ? formatInputs(counterexample) : [];
  const isRepeated = diagnosis !== undefined && said?.has(diagnosis.misconception);
  return [
    problem(problemOf(check)),
    ...(position ? [at(position)] : []),
    ...(memory === undefined ? [] : linesOfMemory(memory)),
    ...(diagnosis ? [prose('likely', isRepeated ? 'same as above' : diagnosis.message)] : []),
    ...(relation === undefined || diagnosis !== undefined ? [] : [prose('pattern', relation)]),
    ...(call === undefined || memory !== undefined ? [] : [code('call', call)]),
    // What was expected belongs to what the code gives alone.
    ...(memory === undefined ? comparison(check) : []),
    ...(inputs.length > 0 ? [code('with', inputs.join('\n'))] : []),
    ...(pictureFile === undefined ? [] : [code('picture', pictureFile)]),
    // A hint about the mathematics would mislead where the answer alone is right.
    ...(hint === undefined || memory !== undefined ? [] : [prose('hint', hint)]),
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

const scoreOf = ({ outcome, points, maxPoints }: CheckGrade): string => {
  if (outcome === 'harness-error') return 'pending';
  if (outcome === 'later') return 'later';
  return outcome === 'passed' ? String(points) : `${points}/${maxPoints}`;
};

/** Explains one check. */
export function explainCheck(check: CheckGrade, context: CheckContext = {}): CheckExplanation {
  const { id, title = id, outcome } = check;
  const isSettled = outcome === 'harness-error' && context.isSettled === true;
  return {
    check,
    mark: isSettled ? SETTLED : OUTCOME_MARKS[outcome],
    title: sanitizeLine(title),
    score: isSettled ? SETTLED.word : scoreOf(check),
    lines: linesOf(check, context),
  };
}

const STATUS_SENTENCES: Readonly<Record<ExerciseGrade['status'], string | undefined>> = {
  graded: undefined,
  settled: undefined,
  missing: 'There is no solution.ts.',
  'not-started': 'Not started: every function still throws “not implemented yet”.',
  'harness-error':
    'Needs review: the grader itself failed here. These points are pending until an instructor has reviewed them.',
};

/** The decision of a person about the points. */
function linesOfDecision({ points, maxPoints, settled }: ExerciseGrade): Line[] {
  if (settled === undefined) return [];
  const { reason, source, checks } = settled;
  return [
    prose('settled', `An instructor gave ${points} of ${maxPoints} points: ${reason}`),
    { ...code('for staff', `settled · source ${source} · checks ${checks}`), tone: 'staff' },
  ];
}

function linesOfSolution(grade: ExerciseGrade): Line[] {
  const { status, note, position, unfinished } = grade;
  const sentence = STATUS_SENTENCES[status];
  return [
    ...(sentence === undefined ? [] : [problem(sentence)]),
    ...(note === undefined ? [] : [problem(note)]),
    ...(position === undefined ? [] : [at(position)]),
    ...(unfinished ? [problem('Part of the grading did not finish and was skipped.')] : []),
    ...linesOfDecision(grade),
  ];
}

/**
 * Explains one exercise. What several checks say, such as an exception or a misconception, is spelled out once.
 * @param pictures paths of pictures of its failures, by check id
 */
export function explainExercise(
  grade: ExerciseGrade,
  pictures: ReadonlyMap<string, string> = new Map(),
): ExerciseExplanation {
  const said = new Set<string>();
  const checks = grade.checks.map((check) => {
    const explanation = explainCheck(check, {
      said,
      pictureFile: pictures.get(check.id),
      isSettled: grade.status === 'settled',
    });
    if (check.diagnosis) said.add(check.diagnosis.misconception);
    if (check.message !== undefined) said.add(check.message);
    return explanation;
  });
  const mark = markOfStatus(grade.status);
  const later = laterPointsOf(grade);
  const score = `${grade.points} / ${grade.maxPoints}${later > 0 ? `, ${later} graded later` : ''}`;
  return {
    ...(mark === undefined ? {} : { mark }),
    score: mark?.tone === 'review' ? `${score}, ${mark.word}` : score,
    lines: linesOfSolution(grade),
    checks,
    allBlocked:
      grade.checks.length > 0 &&
      grade.checks.every(({ outcome }) => outcome === 'blocked' || outcome === 'later'),
  };
}

/**
 * Explains to an instructor why cells of the gradebook are empty.
 * @param count the number of pending grades, ≥ 1
 */
export function explainPending(count: number): string {
  const [subject, whose] = count === 1 ? ['1 grade needs', 'its'] : [`${count} grades need`, 'their'];
  return `${subject} review: the grader itself failed, so ${whose} points are pending. Pending cells of the gradebook are empty.`;
}
