import { expect, test } from 'vitest';
import type { Asked, Because } from '../../../../harness/core/model/question.ts';
import { sayBecause, sayQuestion } from '../../../../harness/core/say/index.ts';

const at = { line: 7, source: 'path[k]' };

/** Each kind of question, in all its forms. */
const ASKED: { readonly [Id in Asked['id']]: readonly Extract<Asked, { readonly id: Id }>[] } = {
  value: [{ id: 'value' }],
  count: [
    { id: 'count', of: at },
    { id: 'count', of: 'gradient' },
  ],
  trace: [
    { id: 'trace', at },
    { id: 'trace', at, variable: 'z' },
  ],
  change: [{ id: 'change', from: at, to: 'path[k + 1]' }],
};

test.each(Object.entries(ASKED))('the questions of kind %s', (_, all) => {
  expect(all.map((asked) => sayQuestion({ asked }))).toMatchSnapshot();
});

const REASONS: Readonly<Record<Because['id'], Because>> = {
  misconception: { id: 'misconception', text: 'You move uphill.' },
  changed: { id: 'changed', from: at, to: 'path[k + 1]' },
  unchanged: { id: 'unchanged' },
  other: { id: 'other', at },
};

test.each(Object.entries(REASONS))('why an option is wrong: %s', (_, because) => {
  expect(sayBecause(because)).toMatchSnapshot();
});
