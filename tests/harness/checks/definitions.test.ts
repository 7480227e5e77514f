import { describe, expect, test } from 'vitest';
import { toData } from '../../../harness/checks/data.ts';
import { claim, example, exercise } from '../../../harness/checks/index.ts';
import { SIGNATURE, type Solution } from './fake-sandbox.ts';

const named = (id: string, after?: string) =>
  example<Solution, object>({
    id,
    title: id,
    points: 1,
    hint: '',
    given: [{}],
    ...(after === undefined ? {} : { after }),
    *holds() {
      yield claim(true, '');
    },
  });

describe('an exercise refuses a mistake of its author', () => {
  test('two checks of one name', () => {
    expect(() => exercise<Solution>({ exports: SIGNATURE, checks: [named('a'), named('a')] })).toThrow(
      'two checks are called a',
    );
  });

  test('a check after one that comes later', () => {
    const checks = [named('a', 'b'), named('b')];
    expect(() => exercise<Solution>({ exports: SIGNATURE, checks })).toThrow('a comes after b');
  });
});

describe('data', () => {
  test.each([
    [
      [1, -0, NaN, Infinity, -Infinity],
      [1, '-0', 'NaN', 'Infinity', '-Infinity'],
    ],
    [
      { beta: [1, 2], name: 'x' },
      { beta: [1, 2], name: 'x' },
    ],
    [undefined, null],
  ])('%j', (value, data) => {
    expect(toData(value)).toEqual(data);
  });

  test('of a long list is cut, and says so', () => {
    const data = toData(Array.from({ length: 1025 }, (_, k) => k)) as unknown[];
    expect(data).toHaveLength(65);
    expect(data.at(-1)).toBe('… 961 more');
  });
});
