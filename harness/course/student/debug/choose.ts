import { isFailure, startOf, statementOf } from '../../../core/explain/index.ts';
import type { CheckGrade, ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { matchExercises } from '../../shared/exercises/index.ts';
import { UserError } from '../../shared/files/user-error.ts';
import type { OwnGrade } from '../index.ts';

/** The usage was right, but there is nothing to run. */
export class NothingToDebug extends UserError {
  override name = 'NothingToDebug';
  override readonly exitStatus = 1;
}

/**
 * The word itself if it is an id, else the only id that contains it.
 * @param matches at least one
 */
function uniqueId(word: string, matches: readonly string[]): string {
  if (matches.length > 1 && !matches.includes(word))
    throw new UserError(`"${word}" could be ${matches.join(' or ')}: write more of it.`);
  return matches.includes(word) ? word : matches[0]!;
}

/** @throws UserError if no id or several ids contain the word */
export const chooseExercise = (ids: readonly string[], word: string): string =>
  uniqueId(word, matchExercises(ids, [word]));

const isUnloadable = ({ checks }: ExerciseGrade): boolean =>
  checks.every(({ outcome }) => outcome === 'blocked' || outcome === 'later');

const isCallOf = (name: string, { call }: CheckGrade): boolean =>
  call?.split('\n').some((line) => line.startsWith(`${name}(`)) === true;

/**
 * A check by its id, or by the function at which it fails.
 * @throws UserError if the word is part of no id or of several
 */
function matchCheck(checks: readonly CheckGrade[], word: string): CheckGrade {
  const ids = checks.map(({ id }) => id);
  const matches = ids.filter((id) => word !== '' && id.includes(word));
  if (matches.length > 0) return checks[ids.indexOf(uniqueId(word, matches))]!;
  const failed = checks.filter((check) => isFailure(check) && isCallOf(word, check));
  if (failed.length > 1)
    throw new UserError(
      `These checks of ${word} fail: ${failed.map(({ id }) => id).join(', ')}. Write one of them.`,
    );
  if (failed[0] !== undefined) return failed[0];
  throw new UserError(`No check matches "${word}". The checks are ${ids.join(', ')}.`);
}

/** First started exercise that does not load or fails a check. @throws NothingToDebug */
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

/** @throws NothingToDebug if the exercise is not started or does not load */
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
 * @param word part of the id; default: the failure to begin with, preferably one with a call
 * @throws UserError if no id or several ids contain the word; NothingToDebug if the check did not fail
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
