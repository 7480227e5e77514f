import type { CheckOutcome } from '../../../core/model/grades.generated.ts';

/** How an outcome is shown: never by its colour alone. */
export interface Mark {
  readonly symbol: string;
  readonly word: string;
  /** A class of the stylesheet. */
  readonly style: 'passed' | 'failed' | 'waits' | 'error';
}

export const MARKS: Readonly<Record<CheckOutcome, Mark>> = {
  passed: { symbol: '✓', word: 'passed', style: 'passed' },
  failed: { symbol: '✗', word: 'failed', style: 'failed' },
  threw: { symbol: '✗', word: 'threw an exception', style: 'failed' },
  limit: { symbol: '✗', word: 'ran into a limit', style: 'failed' },
  blocked: { symbol: '○', word: 'waits', style: 'waits' },
  'harness-error': { symbol: '!', word: 'error of the grader', style: 'error' },
};
