import { expect, test } from 'vitest';
import { agree, example } from '../../../../harness/core/checks/index.ts';
import { diagnose } from '../../../../harness/core/diagnosis/diagnosis.ts';
import { sameTranscript, transcribe } from '../../../../harness/core/diagnosis/transcript.ts';
import type { Misconception } from '../../../../harness/core/model/misconception.ts';
import { fakeSolution, type TestFunctions } from '../checks/fake-sandbox.ts';

const check = example<TestFunctions, { x: number }>({
  id: 'doubles',
  title: 'it doubles',
  points: 1,
  hint: 'twice',
  given: [],
  *holds(solution, { x }) {
    yield agree('2x', solution.double(x), 2 * x);
  },
});
const inputs = [{ x: 1 }, { x: 2 }, { x: 3 }];
const transcript = (double: (x: number) => number) => transcribe(check, fakeSolution({ double }), inputs);

test('a transcript goes on after an input that fails', () => {
  expect(transcript((x) => x).map(({ holds }) => holds)).toEqual([false, false, false]);
});

test('transcripts whose values differ by rounding only are the same', () => {
  expect(
    sameTranscript(
      transcript((x) => x * x),
      transcript((x) => x ** 2 * (1 + 1e-14)),
    ),
  ).toBe(true);
});

test('transcripts differ if one value does', () => {
  expect(
    sameTranscript(
      transcript((x) => x * x),
      transcript((x) => (x === 3 ? 9.001 : x * x)),
    ),
  ).toBe(false);
  expect(
    sameTranscript(
      transcript((x) => x),
      transcript((x) => x * (1 + 1e-7)),
    ),
  ).toBe(false);
});

test('transcripts differ if only one solution changes its arguments', () => {
  const changes = fakeSolution({ double: (x: number) => 2 * x }, [{ parameter: 'x', before: 1, after: '2' }]);
  expect(
    sameTranscript(
      transcribe(check, changes, inputs),
      transcript((x) => 2 * x),
    ),
  ).toBe(false);
});

/** A misconception for these tests. */
const known = (id: string): Misconception => ({ id, sentence: `you think ${id}`, source: '' });

test('the diagnosis is the misconception that explains the most failed checks', () => {
  const diagnoses = diagnose(
    new Map([
      ['first', [known('a'), known('b')]],
      ['second', [known('b')]],
    ]),
  );
  expect(diagnoses.get('first')).toEqual({ misconception: 'b', message: 'you think b' });
});

test('the diagnosis lists the misconceptions that explain the failed checks equally well', () => {
  const diagnoses = diagnose(new Map([['first', [known('b'), known('a')]]]));
  expect(diagnoses.get('first')).toMatchObject({ misconception: 'a', alsoPossible: ['b'] });
});

test('a check that no misconception matches has no diagnosis', () => {
  expect(diagnose(new Map([['first', []]])).size).toBe(0);
});
