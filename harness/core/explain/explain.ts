import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import { laterPointsOf, pendingPointsOf } from '../model/open-points.ts';
import type { TypeProblem } from '../model/type-problem.ts';
import { say } from '../say/index.ts';
import { type CheckContext, linesOf, statementOf } from './check-lines.ts';
import { commonFailures, linesOfCommon } from './common-failures.ts';
import { at, code, type Line, problem, prose, types } from './line.ts';
import { isDecided, markOfCheck, markOfStatus, SETTLED, type Mark } from './marks.ts';
import { sanitizeLine } from './sanitize.ts';
import { startOf } from './start.ts';

export interface CheckExplanation {
  readonly check: CheckGrade;
  readonly mark: Mark;
  readonly title: string;
  /** Empty if the check passed. */
  readonly statement: string;
  /** `2`, `0/2`, `pending` after an error of the grader, `later` for hidden checks. */
  readonly score: string;
  /** In reading order; empty if passed. */
  readonly lines: readonly Line[];
}

export interface ExerciseExplanation {
  /** Absent if the exercise is graded. */
  readonly mark?: Mark;
  /** `6 / 10, 2 pending` */
  readonly score: string;
  /** About the solution as a whole. */
  readonly lines: readonly Line[];
  /** About failures that several checks share. */
  readonly common: readonly Line[];
  readonly checks: readonly CheckExplanation[];
  /** In place of the checks if none could run. */
  readonly allBlocked: string | undefined;
}

const scoreOf = (check: CheckGrade, mark: Mark): string => {
  const { outcome, points, maxPoints } = check;
  if (isDecided(check)) return `${points}/${maxPoints}`;
  if (mark === SETTLED) return SETTLED.word;
  if (outcome === 'harness-error') return 'pending';
  if (outcome === 'later') return 'later';
  return outcome === 'passed' ? String(points) : `${points}/${maxPoints}`;
};

export function explainCheck(check: CheckGrade, context: CheckContext = {}): CheckExplanation {
  const { id, title = id } = check;
  const mark = markOfCheck(check, context.status);
  return {
    check,
    mark,
    title: sanitizeLine(title),
    statement: statementOf(check),
    score: scoreOf(check, mark),
    lines: [...linesOfDecision(check), ...linesOf(check, context)],
  };
}

export const explainDecision = ({
  decision,
  maxPoints,
}: Pick<CheckGrade, 'decision' | 'maxPoints'>): string | undefined =>
  decision && say({ id: 'decision', points: decision.points, maxPoints, comment: decision.comment });

function linesOfDecision(grade: Pick<CheckGrade, 'decision' | 'maxPoints'>): Line[] {
  if (grade.decision === undefined) return [];
  const { by, computed, source, points } = grade.decision;
  const word = points === undefined ? 'comment' : 'settled';
  return [
    prose(word, explainDecision(grade)!),
    {
      ...code(
        'for staff',
        [word, `by ${sanitizeLine(by)}`, `computed ${computed}`, `source ${source}`].join(' · '),
      ),
      tone: 'staff',
    },
  ];
}

function linesOfSolution(grade: ExerciseGrade, typed: readonly Line[]): Line[] {
  const { status, note, position, unfinished, points, maxPoints, pendingPoints, decision, checks } = grade;
  const isOpenHere =
    decision?.points === undefined && (pendingPointsOf(checks) > 0 || !checks.some(isDecided));
  const isByTotal = status === 'settled' && isOpenHere;
  return [
    ...(status === 'graded' || status === 'settled' ? [] : [problem(say({ id: 'status', status }))]),
    ...(pendingPoints === undefined
      ? []
      : [problem(say({ id: 'open', points, maxPoints, pending: pendingPoints }))]),
    ...(note === undefined ? [] : [problem(note)]),
    ...(position === undefined ? [] : [at(position)]),
    ...typed,
    ...(unfinished ? [problem(say({ id: 'unfinished' }))] : []),
    ...(isByTotal ? [prose('settled', say({ id: 'total-decided' }))] : []),
    ...linesOfDecision(grade),
  ];
}

/**
 * Marks the failure to begin with, and spells out once what several checks say.
 * @param pictures paths by check id
 * @param typeProblem is added to the failure to begin with, or to why the solution does not load
 */
export function explainExercise(
  grade: ExerciseGrade,
  pictures: ReadonlyMap<string, string> = new Map(),
  typeProblem?: TypeProblem,
): ExerciseExplanation {
  const typed = (isHere: boolean): Line[] =>
    isHere && typeProblem !== undefined ? [types(typeProblem)] : [];
  const said = new Set<string>();
  const first = startOf(grade.checks);
  const common = commonFailures(grade.checks);
  const start = first && common.get(first.id);
  const shared = new Set(common.values());
  const checks = grade.checks.map((check) => {
    return explainCheck(check, {
      said,
      pictureFile: pictures.get(check.id),
      status: grade.status,
      place: check === first ? 'first' : 'later',
      isCommon: common.has(check.id),
      typeProblem: check === first && start === undefined ? typeProblem : undefined,
    });
  });
  const isAllBlocked =
    grade.checks.length > 0 &&
    grade.checks.every(
      ({ outcome, decision }) => decision === undefined && (outcome === 'blocked' || outcome === 'later'),
    );
  const later = laterPointsOf(grade);
  const score = `${grade.points} / ${grade.maxPoints}${later > 0 ? `, ${later} graded later` : ''}`;
  return {
    mark: markOfStatus(grade.status),
    score: `${score}${explainOpen(grade)}`,
    lines: linesOfSolution(grade, typed(first === undefined)),
    common: [...shared].flatMap((failure) =>
      linesOfCommon(failure, failure === start, typed(failure === start)),
    ),
    checks,
    allBlocked: isAllBlocked ? say({ id: 'all-blocked' }) : undefined,
  };
}

/** `, 2 pending`, or empty. */
export const explainOpen = ({ pendingPoints }: Pick<ExerciseGrade, 'pendingPoints'>): string =>
  pendingPoints === undefined ? '' : `, ${pendingPoints} pending`;

/** Explains empty cells of a gradebook to instructors. @param count of pending grades, ≥ 1 */
export const explainPending = (count: number): string => say({ id: 'to-review', count });
