import { expect, test } from 'vitest';
import type { Progress } from '../../../../harness/explore/worker/protocol.ts';
import { SignsOfLife } from '../../../../harness/explore/worker/signs-of-life.ts';

test('a stage is announced as it begins and again after every 200 ticks; the ticks of a task are counted from 0', () => {
  const life = new SignsOfLife();
  const announced: Progress[] = [];
  for (let task = 0; task < 2; task += 1) {
    life.begin((progress) => announced.push(progress));
    life.enter('loading');
    for (let k = 0; k < 401; k += 1) life.onWork(1);
    life.enter('pole');
  }
  const once = [
    { stage: 'loading', spent: 0 },
    { stage: 'loading', spent: 200 },
    { stage: 'loading', spent: 400 },
    { stage: 'pole', spent: 401 },
  ];
  expect(announced).toEqual([...once, ...once]);
});
