import { expect, test } from 'vitest';
import { chooseDiagnoses } from '../../../../harness/core/diagnosis/diagnosis.ts';
import type { Misconception } from '../../../../harness/core/model/misconception.ts';

/** A misconception for these tests. */
const known = (id: string): Misconception => ({ id, sentence: `you think ${id}`, source: '' });

test('the diagnosis is the misconception that explains the most failed checks', () => {
  const diagnoses = chooseDiagnoses(
    new Map([
      ['first', [known('a'), known('b')]],
      ['second', [known('b')]],
    ]),
  );
  expect(diagnoses.get('first')?.id).toBe('b');
});

test('misconceptions that explain the failed checks equally well and say different things give no diagnosis', () => {
  expect(chooseDiagnoses(new Map([['first', [known('b'), known('a')]]])).size).toBe(0);
});

test('a check that no misconception matches has no diagnosis', () => {
  expect(chooseDiagnoses(new Map([['first', []]])).size).toBe(0);
});
