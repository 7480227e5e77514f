import type { CheckOutcome, ExerciseGrade } from '../model/grades.generated.ts';

/** What a mark means at a glance; renderers choose colours and styles by it. */
export type MarkTone = 'good' | 'bad' | 'waiting' | 'review' | 'absent';

/** How an outcome or a status is shown everywhere: never by colour alone. */
export interface Mark {
  readonly symbol: string;
  /** For Markdown, where there is no colour. */
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
  'harness-error': REVIEW,
};

/** What is shown in place of points; a graded exercise shows its points. */
export const STATUS_MARKS: Readonly<Record<Exclude<ExerciseGrade['status'], 'graded'>, Mark>> = {
  missing: { symbol: '–', emoji: '–', word: 'missing', tone: 'absent' },
  'not-started': { symbol: '·', emoji: '·', word: 'not started', tone: 'absent' },
  'harness-error': REVIEW,
};

/** The mark of an exercise that has no points to show. @returns `undefined` where it is graded */
export const markOfStatus = (status: ExerciseGrade['status']): Mark | undefined =>
  status === 'graded' ? undefined : STATUS_MARKS[status];
