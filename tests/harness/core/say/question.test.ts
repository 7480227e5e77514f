import { expect, test } from 'vitest';
import type { Asked, Because, Question } from '../../../../harness/core/model/question.ts';
import { sayBecause, sayQuestion } from '../../../../harness/core/say/index.ts';

const at = { line: 7, source: 'path[k]' };
const question = (asked: Asked, digits?: number): Question => ({
  asked,
  function: 'walk',
  call: 'walk([1, 2], 3)',
  part: [],
  options: [],
  right: 0,
  digits,
  proof: null,
});

/** Each kind of question, in all its forms. */
const ASKED: { readonly [Id in Asked['id']]: readonly Extract<Asked, { readonly id: Id }>[] } = {
  value: [{ id: 'value' }],
  count: [
    { id: 'count', of: 'expression', at },
    { id: 'count', of: 'condition', at },
    { id: 'count', of: 'function', name: 'gradient' },
    { id: 'count', of: 'function', name: 'step', line: 3 },
    { id: 'count', of: 'function', name: 'walk', line: 5 },
  ],
  trace: [
    { id: 'trace', at, isOne: true },
    { id: 'trace', at, isOne: false },
    { id: 'trace', at, variable: 'z', isOne: true },
    { id: 'trace', at, variable: 'z', isOne: false },
  ],
  change: [{ id: 'change', from: at, to: 'path[k + 1]' }],
  case: [
    { id: 'case', runs: true },
    { id: 'case', runs: false },
  ],
};

test.each(Object.entries(ASKED))('the questions of kind %s', (_, all) => {
  expect(all.map((asked) => sayQuestion(question(asked)))).toMatchSnapshot();
});

test('rounding is said where numbers are shown', () => {
  expect(sayQuestion(question({ id: 'value' }, 4))).toMatch(/ Numbers are rounded to 4 digits\.$/);
  expect(sayQuestion(question({ id: 'case', runs: true }, 4))).not.toContain('rounded');
});

const REASONS: Readonly<Record<Because['id'], Because>> = {
  misconception: { id: 'misconception', text: 'You move uphill.' },
  changed: { id: 'changed', from: at, to: 'path[k + 1]' },
  unchanged: { id: 'unchanged' },
  other: { id: 'other', at },
  'one-less': { id: 'one-less' },
  'one-more': { id: 'one-more' },
  'each-coordinate': { id: 'each-coordinate' },
  once: { id: 'once' },
  none: { id: 'none' },
  backwards: { id: 'backwards' },
  late: { id: 'late' },
  'without-last': { id: 'without-last' },
  'without-first': { id: 'without-first' },
  runs: { id: 'runs' },
  idle: { id: 'idle' },
};

test.each(Object.entries(REASONS))('why an option is wrong: %s', (_, because) => {
  expect(sayBecause(because)).toMatchSnapshot();
});
