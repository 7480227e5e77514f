import type { CheckGrade, CheckOutcome, ExerciseGrade } from '../model/grades.generated.ts';

/** Renderers choose colours and styles by it. */
export type MarkTone = 'good' | 'bad' | 'waiting' | 'review' | 'absent';

/** Shows an outcome or a status, never by colour alone. */
export interface Mark {
  /** One column wide. */
  readonly symbol: string;
  /** For Markdown, which has no colour. */
  readonly emoji: string;
  readonly word: string;
  readonly tone: MarkTone;
}

const REVIEW: Mark = { symbol: '!', emoji: '⚠️', word: 'needs review', tone: 'review' };

export const OUTCOME_MARKS: Readonly<Record<CheckOutcome, Mark>> = {
  passed: { symbol: '✓', emoji: '✅', word: 'passed', tone: 'good' },
  failed: { symbol: '✗', emoji: '❌', word: 'failed', tone: 'bad' },
  threw: { symbol: '✗', emoji: '❌', word: 'threw an exception', tone: 'bad' },
  limit: { symbol: '✗', emoji: '❌', word: 'hit a limit', tone: 'bad' },
  blocked: { symbol: '○', emoji: '⏸️', word: 'blocked', tone: 'waiting' },
  later: { symbol: '…', emoji: '⏳', word: 'graded later', tone: 'waiting' },
  'harness-error': REVIEW,
};

/** Marks that replace points. */
export const STATUS_MARKS: Readonly<Record<Exclude<ExerciseGrade['status'], 'graded' | 'settled'>, Mark>> = {
  missing: { symbol: '–', emoji: '–', word: 'missing', tone: 'absent' },
  'not-started': { symbol: '·', emoji: '·', word: 'not started', tone: 'absent' },
  undecided: { symbol: '?', emoji: '❓', word: 'undecided', tone: 'review' },
  'harness-error': REVIEW,
};

/** Marks a check about which a person has decided. */
export const SETTLED: Mark = { symbol: '○', emoji: '⏸️', word: 'settled', tone: 'waiting' };

/** A decision about the check itself. */
export const isDecided = ({ decision }: Pick<CheckGrade, 'decision'>): boolean =>
  decision?.points !== undefined;

/** @param status of its exercise: if that is settled, an error of the grader is not open any more */
export const markOfCheck = (check: CheckGrade, status: ExerciseGrade['status'] = 'graded'): Mark =>
  isDecided(check) || (check.outcome === 'harness-error' && status === 'settled')
    ? SETTLED
    : OUTCOME_MARKS[check.outcome];

/** @returns `undefined` if the points are final */
export const markOfStatus = (status: ExerciseGrade['status']): Mark | undefined =>
  status === 'graded' || status === 'settled' ? undefined : STATUS_MARKS[status];
