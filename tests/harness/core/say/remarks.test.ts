import { expect, test } from 'vitest';
import type { RemarkId, RemarkOf } from '../../../../harness/core/model/remark.ts';
import { say } from '../../../../harness/core/say/index.ts';

/** Each remark, in all its forms. */
const REMARKS: { readonly [Id in RemarkId]: readonly RemarkOf<Id>[] } = {
  blocked: [
    { id: 'blocked', because: { id: 'not-loaded' } },
    { id: 'blocked', because: { id: 'after', title: 'the step' } },
    { id: 'blocked', because: { id: 'compares', title: 'the step' } },
    { id: 'blocked', because: { id: 'unearned' } },
    { id: 'blocked', because: { id: 'later', points: 1 } },
    { id: 'blocked', because: { id: 'later', points: 5 } },
  ],
  unwritten: [{ id: 'unwritten', function: 'step' }],
  'grader-failed': [{ id: 'grader-failed', error: 'TypeError: no' }, { id: 'grader-failed' }],
  shows: (['inputs', 'title', 'points'] as const).flatMap((level) => [
    { id: 'shows', level },
    { id: 'shows', level, exercises: ['01-loss', '04-momentum'] },
  ]),
  'at-call': [{ id: 'at-call' }],
  ended: (['threw', 'limit'] as const).map((outcome) => ({ id: 'ended', outcome })),
  'every-check': [true, false].map((isOpen) => ({ id: 'every-check', isOpen })),
  again: [{ id: 'again' }],
  'at-the-top': [{ id: 'at-the-top' }],
  shared: [
    { id: 'shared', count: 2, isStart: true },
    { id: 'shared', count: 2, isStart: false },
  ],
  'first-difference': [{ id: 'first-difference', index: 3 }],
  'all-blocked': [{ id: 'all-blocked' }],
  status: (['missing', 'not-started', 'undecided', 'harness-error'] as const).map((status) => ({
    id: 'status',
    status,
  })),
  open: [{ id: 'open', points: 3, maxPoints: 10, pending: 2 }],
  unfinished: [{ id: 'unfinished' }],
  decision: [
    { id: 'decision', maxPoints: 5, comment: 'Well done.' },
    { id: 'decision', points: 4, maxPoints: 5, comment: 'Well done.' },
  ],
  'total-decided': [{ id: 'total-decided' }],
};

test.each(Object.entries(REMARKS))('the remarks of %s', (_, all) => {
  expect(all.map(say)).toMatchSnapshot();
});
