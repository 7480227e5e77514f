import { expect, test } from 'vitest';
import { claimOf, say, sayInShort } from '../../../../harness/core/say/index.ts';
import { SENTENCES } from './examples.ts';

test.each(Object.entries(SENTENCES))('the sentences of %s', (_, all) => {
  expect(all.map(say)).toMatchSnapshot();
});

test('a claim is the sentence without its subject', () => {
  expect(claimOf(SENTENCES.relation[0]!)).toBe('is NaN');
  expect(claimOf(SENTENCES.exchanged[0]!)).toBe(
    'is right for a call with filter.a[0] and filter.a[1] exchanged',
  );
});

test('in short it is said that a solution remembers something, without the numbers beside it', () => {
  expect(sayInShort(SENTENCES.remembers[0]!)).toBe('Your code remembers something between calls.');
  expect(sayInShort(SENTENCES.hint[0]!)).toBe('Think.');
});
