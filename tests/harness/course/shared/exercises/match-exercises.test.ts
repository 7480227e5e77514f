import { expect, test } from 'vitest';
import { matchExercises } from '../../../../../harness/course/shared/exercises/index.ts';
import { UserError } from '../../../../../harness/course/shared/files/user-error.ts';

const IDS = ['01-loss', '05-one-pole-filter', '08-loop-poles'];

test.each([
  [[], IDS],
  [['loss'], ['01-loss']],
  [['pole'], ['05-one-pole-filter', '08-loop-poles']],
  [
    ['loop', '01'],
    ['01-loss', '08-loop-poles'],
  ],
  [['loss', 'loss'], ['01-loss']],
])('the words %j select %j', (words, ids) => {
  expect(matchExercises(IDS, words)).toEqual(ids);
});

test.each([
  ['los5', 'Did you mean 01-loss?'],
  ['One-pole-filtr', 'Did you mean 05-one-pole-filter?'],
  ['polse', 'Did you mean 05-one-pole-filter or 08-loop-poles?'],
  ['09', 'The exercises are 01-loss, 05-one-pole-filter, 08-loop-poles.'],
  ['', 'The exercises are 01-loss, 05-one-pole-filter, 08-loop-poles.'],
])('a word that matches no exercise, %j, is refused with advice', (word, advice) => {
  const select = () => matchExercises(IDS, ['loss', word]);
  expect(select).toThrow(UserError);
  expect(select).toThrow(`No exercise matches "${word}". ${advice}`);
});
