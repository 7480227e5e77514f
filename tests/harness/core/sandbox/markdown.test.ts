import { expect, test } from 'vitest';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { answer } from './open.ts';

test.each([
  ['alone', '```ts\nexport const answer = () => 2;\n```\n', 1],
  ['below a sentence', 'Here it is:\n\n```ts\nexport const answer = () => 2;\n```\n', 3],
  ['below a comment', '/* x */\n```\nexport const answer = () => 2;\n```\n', 2],
])('code in a block of Markdown %s', (_, source, line) => {
  expect(strip({ 'solution.ts': source })).toEqual({
    kind: 'syntax',
    message: expect.stringMatching(/^this is Markdown: remove the lines that begin with ```/),
    position: { file: 'solution.ts', line, column: 1 },
  });
});

test('such a block within a comment is legal', async () => {
  const { outcome } = await answer('/*\n```ts\nanswer();\n```\n*/ export const answer = () => 2;');
  expect(outcome).toEqual({ kind: 'returned', value: 2 });
});
