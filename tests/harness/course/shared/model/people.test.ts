import { expect, test } from 'vitest';
import { inOrderOfNames, personOf } from '../../../../../harness/course/shared/model/people.ts';

const people = new Map(
  [
    { id: 's-1', name: 'Zoë Adams' },
    { id: 's-2', name: 'Émile Brown' },
    { id: 's-3', name: 'Fay Cook' },
    { id: 's-4', name: 'Fay Cook' },
  ].map((student) => [student.id, student]),
);
const sorted = (ids: readonly string[], known?: typeof people): string[] =>
  inOrderOfNames(ids, (id) => id, known);

test('names are in the order of an English list: letters with accents beside those without', () => {
  expect(sorted(['s-1', 's-4', 's-3', 's-2'], people)).toEqual(['s-2', 's-3', 's-4', 's-1']);
});

test('without names the ids count, and their numbers as numbers', () => {
  expect(sorted(['Zoe_3', 'Éva_1', 'Fay_10', 'Fay_9'])).toEqual(['Éva_1', 'Fay_9', 'Fay_10', 'Zoe_3']);
});

test('a person has a name beside the id, unless the id says it', () => {
  expect(personOf('s-1', people)).toEqual({ name: 'Zoë Adams', id: 's-1' });
  expect(personOf('s-9', people)).toEqual({ id: 's-9' });
  expect(personOf('Fay Cook_7', new Map([['Fay Cook_7', { id: 'Fay Cook_7', name: 'Fay Cook' }]]))).toEqual({
    id: 'Fay Cook_7',
  });
});
