import { explanationsOf } from '../model/explanation.ts';
import type {
  CheckGrade,
  ExerciseGrade,
  GradedExercise,
  Shows,
  SubmissionGrade,
} from '../model/grades.generated.ts';
import { LEVELS } from '../model/levels.ts';
import type { Said } from '../model/said.ts';
import { say } from '../say/index.ts';
import { RANK } from './rank.ts';

/** The statement alone, if it reveals nothing about right answers. */
function openOf(check: CheckGrade): Pick<CheckGrade, 'message' | 'explanations'> {
  const said: Said[] = explanationsOf(check)
    .map((one) => one.said)
    .filter(({ id }) => RANK[id].isOpen);
  const [statement] = said.map((one): Said => ('brokenAt' in one ? { ...one, brokenAt: undefined } : one));
  if (statement === undefined) return {};
  return { message: say(statement), explanations: [{ said: { ...statement }, proves: false }] };
}

/** Fields that stay are listed, so that a new one is hidden. */
function checkAsShown(check: CheckGrade, level: Shows): CheckGrade {
  const { id, title, points, maxPoints, decision, outcome, message, unwritten } = check;
  const named = { id, title, points, maxPoints, decision, outcome, unwritten };
  if (outcome === 'blocked' || outcome === 'later') return { ...named, message };
  if (level !== 'inputs') return named;
  const { call, printed, returned, actual, isDerived } = check;
  // A computed number may give away the right one.
  const isOwn = call !== undefined && returned === undefined && isDerived === undefined;
  return { ...named, ...openOf(check), call, printed, returned, ...(isOwn && { actual }) };
}

const sumOf = (checks: readonly CheckGrade[], points: 'points' | 'maxPoints'): number =>
  checks.reduce((sum, check) => sum + check[points], 0);

/** Joins checks into one without a title. */
function asOne(checks: readonly CheckGrade[]): CheckGrade[] {
  const has = (outcome: CheckGrade['outcome']) => (check: CheckGrade) => check.outcome === outcome;
  const outcome = (['harness-error', 'blocked', 'passed'] as const).find((one) => checks.every(has(one)));
  const isOpen = outcome === 'harness-error';
  return checks.slice(0, 1).map(({ message }) => ({
    id: isOpen ? 'pending' : 'every-check',
    title: say({ id: 'every-check', isOpen }),
    points: sumOf(checks, 'points'),
    maxPoints: sumOf(checks, 'maxPoints'),
    outcome: outcome ?? 'failed',
    ...(outcome === 'blocked' && { message }),
  }));
}

/** A person's decision stays with its check. */
function asPoints(checks: readonly CheckGrade[]): CheckGrade[] {
  const isNamed = ({ outcome, decision }: CheckGrade): boolean =>
    outcome === 'later' || decision !== undefined;
  const others = checks.filter((check) => !isNamed(check));
  const isOpen = ({ outcome }: CheckGrade): boolean => outcome === 'harness-error';
  return [
    ...asOne(others.filter((check) => !isOpen(check))),
    ...asOne(others.filter(isOpen)),
    ...checks.filter(isNamed),
  ];
}

/**
 * A grade as students see it, with the same points; idempotent. Why a solution does not load is said at each level,
 * because no check has run then.
 */
export function asShown(grade: ExerciseGrade, level: Shows = 'all'): ExerciseGrade {
  if (level === 'all') return grade;
  const { console, note, unfinished, ...rest } = grade;
  const checks = rest.checks.map((check) => checkAsShown(check, level));
  return {
    ...rest,
    unfinished,
    note: unfinished ? undefined : note,
    // Code can print the arguments of every call.
    console: level === 'inputs' ? console : undefined,
    checks: level === 'points' ? asPoints(checks) : checks,
  };
}

/** @param graded in the same order */
export const submissionAsShown = (
  submission: SubmissionGrade,
  graded: readonly Pick<GradedExercise, 'shows'>[],
): SubmissionGrade => ({
  ...submission,
  exercises: submission.exercises.map((grade, k) => asShown(grade, graded[k]!.shows)),
});

/** A sentence for each level but `all`. */
export function explainShows(exercises: readonly Pick<GradedExercise, 'id' | 'shows'>[]): string[] {
  return LEVELS.flatMap((level) => {
    const ids = exercises.filter(({ shows = 'all' }) => shows === level).map(({ id }) => id);
    if (level === 'all' || ids.length === 0) return [];
    return say({ id: 'shows', level, exercises: ids.length === exercises.length ? undefined : ids });
  });
}
