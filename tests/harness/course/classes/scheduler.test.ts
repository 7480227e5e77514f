import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inLanes } from '../../../../harness/course/classes/scheduler.ts';

test('every item is worked on once, at most `jobs` of them at a time', async () => {
  const done: number[] = [];
  let [now, most] = [0, 0];
  await inLanes(3, [5, 1, 4, 1, 3, 2, 0], async (turns) => {
    most = Math.max(most, (now += 1));
    for (let k = 0; k < turns; k += 1) await turn();
    now -= 1;
    done.push(turns);
  });
  expect(done.toSorted()).toEqual([0, 1, 1, 2, 3, 4, 5]);
  expect(most).toBe(3);
});

test('after a failure no further item is begun, and the ones that were begun end first', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = inLanes(2, [1, 2, 3, 4], async (item) => {
    begun.push(item);
    await turn();
    if (item === 1) throw new Error('one');
    await turn();
    ended.push(item);
  });
  await expect(work).rejects.toThrow('one');
  expect(begun).toEqual([1, 2]);
  expect(ended).toEqual([2]);
});

test('a lane keeps to its own kinds, and takes from the others when none of its own is left', async () => {
  const items = ['a1', 'b1', 'a2', 'b2', 'b3', 'b4', 'b5', 'b6'];
  const begun: string[] = [];
  const work = async (item: string): Promise<void> => {
    begun.push(item);
    // An a takes as long as two of b: the lane of a is free for b4 when its own are done.
    for (let k = 0; k < (item.startsWith('a') ? 2 : 1); k += 1) await turn();
  };
  await inLanes(2, items, work, (item) => item[0]);
  expect(begun.toSorted()).toEqual(items.toSorted());
  expect(begun.slice(0, 6)).toEqual(['a1', 'b1', 'b2', 'a2', 'b3', 'b4']);
});

test('more lanes than kinds share them', async () => {
  let [now, most] = [0, 0];
  const work = async (): Promise<void> => {
    most = Math.max(most, (now += 1));
    await turn();
    now -= 1;
  };
  await inLanes(3, ['a1', 'a2', 'b1', 'a3', 'a4'], work, (item) => item[0]);
  expect(most).toBe(3);
});
