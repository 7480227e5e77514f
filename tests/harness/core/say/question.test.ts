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

const ASKED: Readonly<Record<QuestionSubject['id'], QuestionSubject>> = {
  value: { id: 'value' },
  count: { id: 'count', at },
  trace: { id: 'trace', at },
  change: { id: 'change' },
};

test('the question about one value', () => {
  expect(sayQuestion({ ...QUESTION, asked: ASKED.trace, proof: [1] }).text).toMatchSnapshot();
});

test.each(Object.entries(ASKED))('the question of kind %s', (_, asked) => {
  expect(spoken(asked).text).toMatchSnapshot();
});

const REASONS: Readonly<Record<Because['id'], Because>> = {
  misconception: { id: 'misconception', text: 'You move uphill.' },
  other: { id: 'other', at },
};

test.each(Object.entries(REASONS))('why an option is wrong: %s', (_, because) => {
  expect(spoken({ id: 'value' }, because).options[1]!.reason).toMatchSnapshot();
});

test('options that are changes, and the values that they give', () => {
  const options = ['path[k + 1]', ';'].map((to, k) => ({ text: `${k}`, change: { from: at, to } }));
  expect(sayQuestion({ ...QUESTION, asked: ASKED.change, options }).options).toMatchSnapshot();
});
