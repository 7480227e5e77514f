import { expect, test } from 'vitest';
import type { QuestionSubject, Because, Question } from '../../../../harness/core/model/question.ts';
import { sayQuestion } from '../../../../harness/core/say/index.ts';

const at = { line: 7, source: 'path[k]' };

const QUESTION: Omit<Question, 'asked'> = {
  function: 'descent',
  call: 'const gradient = (b) => b;\ndescent(gradient, [1])',
  part: ['path', '1'],
  options: [{ text: '1' }, { text: '2' }],
  right: 0,
  proof: { path: [0, 1] },
};

const spoken = (asked: QuestionSubject, because?: Because) =>
  sayQuestion({ ...QUESTION, asked, options: [{ text: '1' }, { text: '2', because }] });

test('a question ends its call with the part that is asked for', () => {
  expect(spoken({ id: 'value' })).toMatchSnapshot();
});

const ASKED: Readonly<Record<QuestionSubject['id'] | 'left out', QuestionSubject>> = {
  value: { id: 'value' },
  count: { id: 'count', at },
  trace: { id: 'trace', at },
  change: { id: 'change', from: at, to: 'path[k + 1]' },
  'left out': { id: 'change', from: at, to: ';' },
};

test('the question about one value', () => {
  expect(sayQuestion({ ...QUESTION, asked: ASKED.trace, proof: [1] }).text).toMatchSnapshot();
});

test.each(Object.entries(ASKED))('the question of kind %s', (_, asked) => {
  expect(spoken(asked).text).toMatchSnapshot();
});

const REASONS: Readonly<Record<Because['id'], Because>> = {
  misconception: { id: 'misconception', text: 'You move uphill.' },
  changed: { id: 'changed', from: at, to: 'path[k + 1]' },
  unchanged: { id: 'unchanged' },
  other: { id: 'other', at },
};

test.each(Object.entries(REASONS))('why an option is wrong: %s', (_, because) => {
  expect(spoken({ id: 'value' }, because).options[1]!.reason).toMatchSnapshot();
});
