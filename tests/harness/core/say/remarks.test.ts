import { expect, test } from 'vitest';
import { say } from '../../../../harness/core/say/index.ts';
import type { RemarkOf, REMARKS as SAID } from '../../../../harness/core/say/remarks.ts';

/** Each remark, in all its forms. */
const REMARKS: { readonly [Id in keyof typeof SAID]: readonly RemarkOf<Id>[] } = {
  'no-file': [{ id: 'no-file', file: 'a.ts' }],
  'too-long': [
    { id: 'too-long', file: 'solution.ts', isAlone: true, kibibytes: 65, most: 64 },
    { id: 'too-long', file: 'a.ts', isAlone: false, kibibytes: 65, most: 64 },
  ],
  'too-much-syntax': [{ id: 'too-much-syntax', file: 'a.ts' }],
  'too-deep': [{ id: 'too-deep', file: 'a.ts' }],
  'parser-failed': [{ id: 'parser-failed', file: 'a.ts' }],
  'long-number': [{ id: 'long-number', digits: 1000 }],
  modifiers: [{ id: 'modifiers', most: 30, last: 'declare' }],
  'top-level-await': [{ id: 'top-level-await' }],
  markdown: [{ id: 'markdown' }],
  'invalid-typescript': (
    [
      { id: 'parser', text: "';' expected." },
      { id: 'open-brace', line: 3 },
      { id: 'open-list', bracket: '[', closing: ']', line: 3 },
      { id: 'character', character: '“', isQuote: true },
      { id: 'character', character: '§', isQuote: false },
      { id: 'broken-return', line: 3 },
    ] as const
  ).map((is) => ({ id: 'invalid-typescript', is })),
  'declared-twice': [{ id: 'declared-twice' }],
  'invalid-code': [{ id: 'invalid-code', text: 'a value is missing' }],
  'foreign-import': [{ id: 'foreign-import', specifier: 'lodash' }],
  'no-such-import': [
    { id: 'no-such-import', specifier: './b' },
    { id: 'no-such-import', specifier: './A', near: 'a.ts' },
  ],
  'threw-while-loading': [{ id: 'threw-while-loading', file: 'solution.ts', error: 'TypeError: no' }],
  blocked: [
    { id: 'blocked', because: { id: 'not-loaded' } },
    { id: 'blocked', because: { id: 'after', title: 'the step' } },
    { id: 'blocked', because: { id: 'compares', title: 'the step' } },
    { id: 'blocked', because: { id: 'unearned', share: 1 / 3 } },
    { id: 'blocked', because: { id: 'later', points: 1 } },
    { id: 'blocked', because: { id: 'later', points: 5 } },
  ],
  audit: (['title', 'hint'] as const).map((text) => ({ id: 'audit', text })),
  part: (['lines', { element: 2 }, { line: 3 }] as const).map((part) => ({
    id: 'part',
    part,
    of: 'the words',
  })),
  'a-right': [{ id: 'a-right', noun: 'gradient' }],
  'a-wrong': [{ id: 'a-wrong', noun: 'gradient', group: 5 }],
  judges: [
    { id: 'judges', function: 'isSquare', what: 'a square that is zero', noun: 'square' },
    { id: 'judges', function: 'isSquare', what: 'a square that is zero' },
  ],
  'big-int': [{ id: 'big-int' }],
  'getter-threw': [{ id: 'getter-threw' }, { id: 'getter-threw', error: 'TypeError: no' }],
  'array-of-length': [
    { id: 'array-of-length', length: 3 },
    { id: 'array-of-length', length: undefined },
  ],
  'not-here': [{ id: 'not-here' }, { id: 'not-here', name: 'process.exit' }],
  'common-js': [{ id: 'common-js' }],
  'function-of-earlier-call': [{ id: 'function-of-earlier-call', function: 'loss' }],
  'evaluated-while-read': [{ id: 'evaluated-while-read', function: 'loss', reading: 'gradient' }],
  'no-more-evaluations': [{ id: 'no-more-evaluations', function: 'loss' }],
  'no-arithmetic': [true, false].map((isList) => ({ id: 'no-arithmetic', isList })),
  'output-left-out': [{ id: 'output-left-out' }],
  'more-lines': [{ id: 'more-lines', count: 5 }],
  'call-above': [{ id: 'call-above' }],
  pending: [
    { id: 'pending', because: { id: 'after', title: 'the step' } },
    { id: 'pending', because: { id: 'compares', title: 'the step' } },
    { id: 'pending', because: { id: 'unearned', share: 1 / 3 } },
  ],
  'diagnosis-failed': [{ id: 'diagnosis-failed', reason: 'it did not end' }],
  'to-review': [1, 2].map((count) => ({ id: 'to-review', count })),
  weightings: [
    { id: 'weightings', labels: ['a (×2)'], hasBonus: false, hasOptional: false },
    { id: 'weightings', labels: ['a (×2)', 'b (bonus)', 'c (optional)'], hasBonus: true, hasOptional: true },
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
  'counts-from': [
    { id: 'counts-from', share: 1 / 3, title: undefined },
    { id: 'counts-from', share: 1 / 2, title: 'the step' },
    { id: 'counts-from', share: 0.25, title: undefined },
  ],
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
