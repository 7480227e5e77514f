import type { CheckGrade, CheckOutcome, ExerciseGrade } from '../model/grades.generated.ts';

/** The meaning of a mark; renderers choose colours and styles by it. */
export type MarkTone = 'good' | 'bad' | 'waiting' | 'review' | 'absent';

/** How every report shows an outcome or a status: never by colour alone. */
export interface Mark {
  /** One column wide. */
  readonly symbol: string;
  /** For Markdown, which has no colour. */
  readonly emoji: string;
  readonly word: string;
  readonly tone: MarkTone;
}

const REVIEW: Mark = { symbol: '!', emoji: '⚠️', word: 'needs review', tone: 'review' };

/** The mark of a check. */
export const OUTCOME_MARKS: Readonly<Record<CheckOutcome, Mark>> = {
  passed: { symbol: '✓', emoji: '✅', word: 'passed', tone: 'good' },
  failed: { symbol: '✗', emoji: '❌', word: 'failed', tone: 'bad' },
  threw: { symbol: '✗', emoji: '❌', word: 'threw an exception', tone: 'bad' },
  limit: { symbol: '✗', emoji: '❌', word: 'hit a limit', tone: 'bad' },
  blocked: { symbol: '○', emoji: '⏸️', word: 'blocked', tone: 'waiting' },
  later: { symbol: '…', emoji: '⏳', word: 'graded later', tone: 'waiting' },
  'harness-error': REVIEW,
};

/** The mark that an exercise has in place of points; a graded exercise shows its points. */
export const STATUS_MARKS: Readonly<Record<Exclude<ExerciseGrade['status'], 'graded' | 'settled'>, Mark>> = {
  missing: { symbol: '–', emoji: '–', word: 'missing', tone: 'absent' },
  'not-started': { symbol: '·', emoji: '·', word: 'not started', tone: 'absent' },
  undecided: { symbol: '?', emoji: '❓', word: 'undecided', tone: 'review' },
  'harness-error': REVIEW,
};

/** The mark of a check about which a person has decided. */
export const SETTLED: Mark = { symbol: '○', emoji: '⏸️', word: 'settled', tone: 'waiting' };

/** Whether a person has decided about the points of a check itself. */
export const isDecided = ({ decision }: Pick<CheckGrade, 'decision'>): boolean =>
  decision?.points !== undefined;

/**
 * The mark of a check.
 * @param status that of its exercise: in a settled one, what the grader failed on is not open any more
 */
export const markOfCheck = (check: CheckGrade, status: ExerciseGrade['status'] = 'graded'): Mark =>
  isDecided(check) || (check.outcome === 'harness-error' && status === 'settled')
    ? SETTLED
    : OUTCOME_MARKS[check.outcome];

/** The mark of an exercise without final points. @returns `undefined` if its points are final */
export const markOfStatus = (status: ExerciseGrade['status']): Mark | undefined =>
  status === 'graded' || status === 'settled' ? undefined : STATUS_MARKS[status];
