import { expect, test } from 'vitest';
import { sayChange } from '../../../../harness/core/model/changed-argument.ts';

test('a text that was changed is said as what took its place', () => {
  expect(sayChange('summarize', { parameter: 'samples[0].group', before: 'aabb', after: '"a"' })).toEqual({
    message: 'summarize changed its argument samples[0].group: work on a copy',
    expected: '"aabb"',
    actual: '"a"',
  });
});
