import type { Blocked, RemarkId, RemarkOf } from '../model/remark.ts';
import { STARTER_ERROR } from '../model/solution-file.ts';
import { START } from '../model/words.ts';
import { IN_CHECK } from './in-check.ts';
import { IN_SANDBOX } from './in-sandbox.ts';
import { LOADING } from './loading.ts';

function shareText(share: number): string {
  if (share === 1 / 3) return 'a third';
  return share === 1 / 2 ? 'half' : `${Math.round(100 * share)} %`;
}

function blockedText(because: Blocked): string {
  switch (because.id) {
    case 'not-loaded':
      return 'not run, because solution.ts could not be loaded';
    case 'after':
      return `not run, because “${because.title}” did not pass`;
    case 'compares':
      return `not judged, because “${because.title}” did not pass, and this compares with it`;
    case 'unearned':
      return `not counted, because you have less than ${shareText(because.share)} of the points above: the answers must be right first`;
    case 'later': {
      const { points } = because;
      return `${points} ${points === 1 ? 'point is' : 'points are'} graded later, by checks that only instructors have`;
    }
  }
}

function pendingText(because: RemarkOf<'pending'>['because']): string {
  switch (because.id) {
    case 'after':
      return `not run, because the grader failed on “${because.title}”`;
    case 'compares':
      return `not judged, because the grader failed on “${because.title}”, and this compares with it`;
    case 'unearned':
      return 'not judged, because too many points above are pending';
  }
}

const STATUS: Readonly<Record<RemarkOf<'status'>['status'], string>> = {
  missing: 'There is no solution.ts.',
  'not-started': `Not started: every function still throws “${STARTER_ERROR}”.`,
  undecided: 'Undecided: an instructor must look at what was handed in.',
  'harness-error': 'Needs review: the grader itself failed here.',
};

const SHOWN: Readonly<Record<RemarkOf<'shows'>['level'], string>> = {
  inputs: 'the call at which a check fails, but not what is right',
  title: 'which checks fail, but not why',
  points: 'their points, but not which checks fail',
};

export const REMARKS: { readonly [Id in RemarkId]: (remark: RemarkOf<Id>) => string } = {
  ...LOADING,
  ...IN_SANDBOX,
  ...IN_CHECK,
  blocked: ({ because }) => blockedText(because),
  unwritten: ({ function: name }) => `${name} is not implemented yet`,
  'grader-failed': ({ error }) =>
    `The grader itself failed on this check${error === undefined ? '.' : `: ${error}`}`,
  shows: ({ level, exercises }) =>
    `${exercises === undefined ? 'This course' : `In ${exercises.join(', ')}, this course`} shows students ${SHOWN[level]}.`,
  'at-call': () => 'fails at this call',
  ended: ({ outcome }) =>
    outcome === 'threw' ? 'Your code throws an exception.' : 'Your code meets a limit.',
  'every-check': ({ isOpen }) => (isOpen ? 'checks that are pending' : 'every check passes'),
  again: () => 'same as above',
  'at-the-top': () => 'fails for the reason at the top',
  shared: ({ count, isStart }) =>
    `${count} of the checks below fail.${isStart ? '' : ` Begin at “${START}”.`}`,
  'first-difference': ({ index }) => `(first difference at index ${index})`,
  pending: ({ because }) => pendingText(because),
  'diagnosis-failed': ({ reason }) => `the diagnosis failed: ${reason}`,
  'to-review': ({ count }) => {
    const [subject, whose] = count === 1 ? ['1 grade needs', 'its'] : [`${count} grades need`, 'their'];
    return `${subject} review, so ${whose} points are pending. Pending cells of the gradebook are empty.`;
  },
  weightings: ({ labels, hasBonus, hasOptional }) =>
    [
      `In the total: ${labels.join(', ')}.`,
      ...(hasBonus ? ['Bonus points are not in its maximum.'] : []),
      ...(hasOptional ? ['Optional exercises are in neither the total nor its maximum.'] : []),
    ].join(' '),
  'all-blocked': () => 'All checks are blocked until the solution can be loaded.',
  'counts-from': ({ share, title }) =>
    `${title === undefined ? 'The last row' : `“${title}”`} counts only where at least ${shareText(share)} of the points above it is earned: answers must be right first.`,
  status: ({ status }) => STATUS[status],
  open: ({ points, maxPoints, pending }) =>
    `Earned: ${points} of ${maxPoints} points. Open until an instructor has looked: ${pending}.`,
  unfinished: () => 'Part of the grading did not finish and was skipped.',
  decision: ({ points, maxPoints, comment }) =>
    points === undefined
      ? `An instructor says: ${comment}`
      : `An instructor gave ${points} of ${maxPoints} points: ${comment}`,
  'total-decided': () => 'An instructor decided about the total of all exercises.',
};
