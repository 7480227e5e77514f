import { isFailure, startOf, statementOf } from '../../../core/explain/index.ts';
import type { CheckGrade, ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { matchExercises } from '../../shared/exercises/index.ts';
import { UserError } from '../../shared/files/user-error.ts';
import type { OwnGrade } from '../index.ts';

/** The call of the command was right, but there is nothing to run. */
export class NothingToDebug extends UserError {
  override name = 'NothingToDebug';
  override readonly exitStatus = 1;
}

/**
 * The one id that a word means: itself, or else the only one of which it is a part.
 * @param matches the ids that contain it; at least one
 */
function onlyOf(word: string, matches: readonly string[]): string {
  if (matches.length > 1 && !matches.includes(word))
    throw new UserError(`"${word}" could be ${matches.join(' or ')}: write more of it.`);
  return matches.includes(word) ? word : matches[0]!;
}

/**
 * The one exercise that a word means.
 * @param ids of all exercises
 * @param word an id, or a part of exactly one
 * @throws UserError if it is part of none or of several
 */
export const chooseExercise = (ids: readonly string[], word: string): string =>
  onlyOf(word, matchExercises(ids, [word]));

/** Whether no check was run: the solution could not be loaded. */
const isUnloadable = ({ checks }: ExerciseGrade): boolean =>
  checks.every(({ outcome }) => outcome === 'blocked' || outcome === 'later');

/** Whether a failure is shown by a call of a function. */
const isCallOf = (name: string, { call }: CheckGrade): boolean =>
  call?.split('\n').some((line) => line.startsWith(`${name}(`)) === true;

/**
 * The one check that a word means: by its id, or by the function at which it fails.
 * @throws UserError if it is part of no id or of several
 */
function matchCheck(checks: readonly CheckGrade[], word: string): CheckGrade {
  const ids = checks.map(({ id }) => id);
  const matches = ids.filter((id) => word !== '' && id.includes(word));
  if (matches.length > 0) return checks[ids.indexOf(onlyOf(word, matches))]!;
  const failed = checks.filter((check) => isFailure(check) && isCallOf(word, check));
  if (failed.length > 1)
    throw new UserError(
      `These checks of ${word} fail: ${failed.map(({ id }) => id).join(', ')}. Write one of them.`,
    );
  if (failed[0] !== undefined) return failed[0];
  throw new UserError(`No check matches "${word}". The checks are ${ids.join(', ')}.`);
}

/** The first exercise that has been started and that cannot be loaded or fails a check. @throws NothingToDebug if none does */
export function firstToDebug(grades: readonly OwnGrade[]): OwnGrade {
  const started = grades.filter(({ grade }) => grade.status !== 'not-started');
  if (started.length === 0)
    throw new NothingToDebug(
      `You have not started any exercise: complete a function of exercises/${grades[0]!.grade.id}/solution.ts first.`,
    );
  const first = started.find(({ grade }) => isUnloadable(grade) || grade.checks.some(isFailure));
  if (first === undefined) throw new NothingToDebug('No check of what you have started fails.');
  return first;
}

/** Checks that the solution of an exercise is started and could be loaded. @throws NothingToDebug that says why not */
export function requireLoaded({ grade }: Pick<OwnGrade, 'grade'>): void {
  const { id, status, note, position } = grade;
  if (status === 'not-started')
    throw new NothingToDebug(
      `${id} is not started: complete a function of exercises/${id}/solution.ts first.`,
    );
  if (!isUnloadable(grade)) return;
  const place = position === undefined ? '' : ` (${position.file}:${position.line}:${position.column})`;
  throw new NothingToDebug(`The solution of ${id} cannot be loaded: ${note}${place}`);
}

/**
 * The check to debug.
 * @param word its id, or a part of exactly one; default: the failure to begin with, of those that have a call
 * @throws UserError if the word is part of no id or of several; NothingToDebug if the check did not fail
 */
export function chooseCheck({ id: exercise, checks }: ExerciseGrade, word?: string): CheckGrade {
  const failed = checks.filter(isFailure);
  const called = checks.filter(({ call }) => call !== undefined);
  const check = word === undefined ? (startOf(called) ?? startOf(checks)) : matchCheck(checks, word);
  if (check === undefined) throw new NothingToDebug(`No check of ${exercise} fails.`);
  if (isFailure(check)) return check;
  const others = failed.map(({ id }) => id).join(', ');
  const instead = failed.length === 0 ? `No check of ${exercise} fails.` : `These fail: ${others}.`;
  const { id, outcome } = check;
  throw new NothingToDebug(
    outcome === 'passed'
      ? `${id} passes. ${instead}`
      : `${id} has no call: ${statementOf(check)}. ${instead}`,
  );
}
