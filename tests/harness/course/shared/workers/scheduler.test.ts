import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { scheduleByKind } from '../../../../../harness/course/shared/workers/scheduler.ts';

const turns = async (count: number): Promise<void> => {
  for (let k = 0; k < count; k += 1) await turn();
};
const ofOneKind = (slots: number) => ({ slots, kindOf: () => 'all' });
const firstLetter = (item: string): string => item[0]!;

test('every item is worked on once, with at most as many at once as there are slots', async () => {
  const done: number[] = [];
  let [now, most] = [0, 0];
  await scheduleByKind([5, 1, 4, 1, 3, 2, 0], ofOneKind(3), async (item) => {
    most = Math.max(most, (now += 1));
    await turns(item);
    now -= 1;
    done.push(item);
  });
  expect(done.toSorted()).toEqual([0, 1, 1, 2, 3, 4, 5]);
  expect(most).toBe(3);
});

test('a slot works on one item at a time', async () => {
  const busy = new Set<number>();
  const twice: number[] = [];
  await scheduleByKind([1, 2, 3, 4, 5, 6], ofOneKind(2), async (item, slot) => {
    if (busy.has(slot)) twice.push(item);
    busy.add(slot);
    await turns(item % 3);
    busy.delete(slot);
  });
  expect(twice).toEqual([]);
});

test('after an error no further item begins, and those that have begun end first', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = scheduleByKind([1, 2, 3, 4], ofOneKind(2), async (item) => {
    begun.push(item);
    await turns(1);
    if (item === 1) throw new Error('one');
    await turns(1);
    ended.push(item);
  });
  await expect(work).rejects.toThrow('one');
  expect(begun).toEqual([1, 2]);
  expect(ended).toEqual([2]);
});

test('a slot keeps to its own kinds, in the order of the items, until none is left', async () => {
  const items = ['a1', 'b1', 'a2', 'b2', 'b3', 'b4', 'b5', 'b6'];
  const begun: string[] = [];
  const work = async (item: string): Promise<void> => {
    begun.push(item);
    // An `a` takes as long as two `b`: the slot of `a` is free for b4 when its own are done.
    await turns(item.startsWith('a') ? 2 : 1);
  };
  await scheduleByKind(items, { slots: 2, kindOf: firstLetter }, work);
  expect(begun.toSorted()).toEqual(items.toSorted());
  expect(begun.slice(0, 6)).toEqual(['a1', 'b1', 'b2', 'a2', 'b3', 'b4']);
});

test('a slot whose own kinds are done adopts one other kind, and not one after the other', async () => {
  // The kinds b and d belong to the second slot, which is busy with its first item.
  const items = ['a1', 'b1', 'c1', 'd1', 'b2', 'd2', 'b3', 'd3'];
  const kinds: string[] = [];
  await scheduleByKind(items, { slots: 2, kindOf: firstLetter }, async (item, slot) => {
    if (slot === 0) kinds.push(firstLetter(item));
    await turns(slot === 0 ? 1 : 100);
  });
  expect(kinds.join('')).toBe('acdddbb');
});

test('more slots than kinds share the kinds', async () => {
  let [now, most] = [0, 0];
  const work = async (): Promise<void> => {
    most = Math.max(most, (now += 1));
    await turn();
    now -= 1;
  };
  await scheduleByKind(['a1', 'a2', 'b1', 'a3', 'a4'], { slots: 3, kindOf: firstLetter }, work);
  expect(most).toBe(3);
});
