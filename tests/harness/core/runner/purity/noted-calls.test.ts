import { expect, test } from 'vitest';
import { failureOfChange } from '../../../../../harness/core/runner/purity/noted-calls.ts';

test('a text that was changed is compared with what took its place', () => {
  const parameter = 'samples[0].group';
  expect(failureOfChange('summarize', { parameter, before: 'aabb', after: 'a' })).toMatchObject({
    said: { id: 'changes-argument', function: 'summarize', parameter },
    expected: 'aabb',
    actual: 'a',
  });
});

test('a field that was added is named, and nothing is compared', () => {
  const failure = failureOfChange('step', { parameter: 'filter', after: 'z' });
  expect(failure.said).toEqual({ id: 'changes-argument', function: 'step', parameter: 'filter', added: 'z' });
  expect(failure).not.toHaveProperty('expected');
});
