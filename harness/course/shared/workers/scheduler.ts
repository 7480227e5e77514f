import { group, least } from 'd3-array';

/** Items of one kind that have not begun, the next one last, each with its position among all items. */
type Queue<T> = [position: number, item: T][];

/** The queue whose next item comes first among all items. */
const firstOf = <T>(queues: Iterable<Queue<T>>): Queue<T> | undefined =>
  least(
    [...queues].filter(({ length }) => length > 0),
    (queue) => queue.at(-1)![0],
  );

/** How items are scheduled. */
export interface ScheduleOptions<T> {
  /** How many items are worked on at once, ≥ 1. */
  readonly slots: number;
  /** Items of the same kind are kept in the same slot as far as possible. */
  readonly kindOf: (item: T) => unknown;
}

/**
 * Works through items, several at once. The kinds are dealt out to the slots, so that what a slot has prepared for a
 * kind serves its next item too. A slot that has finished its own kinds adopts one that is left.
 * @param work is given each item once, with the index of its slot; a slot works on one item at a time
 * @throws the first error that `work` throws, once the other slots have stopped; no further item begins after it
 */
export async function scheduleByKind<T>(
  items: Iterable<T>,
  { slots, kindOf }: ScheduleOptions<T>,
  work: (item: T, slot: number) => Promise<void>,
): Promise<void> {
  const kinds = group([...items].entries(), ([, item]) => kindOf(item));
  // Taking the last element of an array does not move the others.
  const queues = [...kinds.values()].map((queue) => queue.toReversed());
  const groups = Math.min(slots, queues.length);
  let failed = false;
  const runSlot = async (slot: number): Promise<void> => {
    const own = new Set(queues.filter((_, kind) => kind % groups === slot % groups));
    for (;;) {
      if (failed) return;
      const queue = firstOf(own) ?? firstOf(queues);
      if (queue === undefined) return;
      own.add(queue);
      try {
        await work(queue.pop()![1], slot);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: slots }, (_, slot) => runSlot(slot)));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}
