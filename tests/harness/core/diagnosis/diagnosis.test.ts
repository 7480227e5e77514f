import { describe, expect, test } from 'vitest';
import { agree, example } from '../../../../harness/core/checks/index.ts';
import { diagnose } from '../../../../harness/core/diagnosis/diagnosis.ts';
import { sameTranscript, transcribe } from '../../../../harness/core/diagnosis/transcript.ts';
import type { Misconception } from '../../../../harness/core/model/misconception.ts';
import { fake, type Solution } from '../checks/fake-sandbox.ts';

const check = example<Solution, { x: number }>({
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
const transcript = (double: (x: number) => number) => transcribe(check, fake({ double }), inputs);

describe('two transcripts', () => {
  test('go on after an input that fails', () => {
    expect(transcript((x) => x).map(({ holds }) => holds)).toEqual([false, false, false]);
  });

  test('are the same where all answers are, but for rounding', () => {
    expect(
      sameTranscript(
        transcript((x) => x * x),
        transcript((x) => x ** 2 * (1 + 1e-14)),
      ),
    ).toBe(true);
  });

  test('differ where one answer does', () => {
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

  test('differ where arguments are changed or not', () => {
    const changes = fake({ double: (x: number) => 2 * x }, [{ parameter: 'x', before: 1, after: '2' }]);
    expect(
      sameTranscript(
        transcribe(check, changes, inputs),
        transcript((x) => 2 * x),
      ),
    ).toBe(false);
  });
});

describe('a diagnosis', () => {
  const of = (id: string): Misconception => ({ id, sentence: `you think ${id}`, source: '' });

  test('is the misconception that explains most of the failed checks', () => {
    const diagnoses = diagnose(
      new Map([
        ['first', [of('a'), of('b')]],
        ['second', [of('b')]],
      ]),
    );
    expect(diagnoses.get('first')).toEqual({ misconception: 'b', message: 'you think b' });
  });

  test('says which others it cannot be told from', () => {
    const diagnoses = diagnose(new Map([['first', [of('b'), of('a')]]]));
    expect(diagnoses.get('first')).toMatchObject({ misconception: 'a', alsoPossible: ['b'] });
  });

  test('is silent where nothing matches', () => {
    expect(diagnose(new Map([['first', []]])).size).toBe(0);
  });
});
