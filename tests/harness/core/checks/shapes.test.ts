import { expect, test } from 'vitest';
import { complex, list, oneOf, record, scenario, vector } from '../../../../harness/core/checks/index.ts';
import { inputsFrom } from '../../../../harness/core/inputs/index.ts';
import { inputsOf } from '../../inputs-of.ts';

test('the shape builders return plain data', () => {
  const number = { kind: 'number' };
  expect(oneOf('a', 'b')).toEqual({ kind: 'oneOf', values: ['a', 'b'] });
  expect(list(vector)).toEqual({ kind: 'list', of: { kind: 'vector' } });
  expect(list(vector, 2)).toEqual({ kind: 'list', of: { kind: 'vector' }, length: 2 });
  expect(record({ z: vector })).toEqual({ kind: 'record', fields: { z: { kind: 'vector' } } });
  expect(complex).toEqual({ kind: 'record', fields: { re: number, im: number } });
});

test('the inputs of a scenario check are the fixtures of its exercise', () => {
  const common = { id: 'experiments', title: 'they end', points: 1, hint: 'where?' };
  const check = scenario({ ...common, *holds() {} });
  expect(check).toMatchObject({ ...common, kind: { triesFixtures: true } });
  const fixtures = [{ id: 'experiment-1', title: 'From beside the saddle' }];
  expect(inputsOf(check, 1, { scenarios: fixtures })).toEqual(inputsFrom('scenario', fixtures));
});
